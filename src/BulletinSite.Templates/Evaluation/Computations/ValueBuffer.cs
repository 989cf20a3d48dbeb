using System.Runtime.CompilerServices;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary>Room on the stack for the arguments of a call.</summary>
[InlineArray(Size)]
internal struct ValueBuffer
{
    public const int Size = 8;

    private Value _first;
}
