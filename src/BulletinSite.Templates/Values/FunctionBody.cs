namespace BulletinSite.Templates.Values;

/// <summary>What a native function does when it is called.</summary>
public delegate Value FunctionBody(FunctionCall call);
