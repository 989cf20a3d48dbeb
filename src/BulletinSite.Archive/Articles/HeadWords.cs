namespace BulletinSite.Archive.Articles;

/// <summary>Words by which Chinese headlines tell what their lines are for.</summary>
internal static class HeadWords
{
    /// <summary>A line that begins so says to what end or on what occasion something is done, and not who did it.</summary>
    public static readonly string[] Purpose =
    [
        "为", "為", "在", "从", "從", "据", "據", "随着", "隨著", "围绕", "圍繞", "聚焦", "针对", "針對", "面对", "面對", "根据", "根據", "按照", "配合", "迎接", "喜迎", "响应", "響應",
        "适应", "適應", "贯彻", "貫徹", "落实", "落實", "促进", "促進", "推进", "推進", "推动", "推動", "加强", "加強", "加快", "深化", "坚持", "堅持", "弘扬", "弘揚", "践行", "踐行",
        "发挥", "發揮", "紧贴", "紧扣", "緊扣", "提升", "提高", "強化", "强化", "完善", "继", "繼", "致敬", "纪念", "紀念", "庆祝", "慶祝",
    ];

    /// <summary>A line that begins so says what is done: who does it stands in the line before.</summary>
    public static readonly string[] Deed =
    [
        "向", "赴", "把", "让", "讓", "打造", "重视", "重視", "引导", "引導", "开展", "開展", "举办", "舉辦", "召开", "召開", "实施", "實施", "推出", "启动", "啟動", "走进", "走進",
        "喜迎", "喜获", "喜獲", "荣获", "榮獲", "获得", "獲得", "夺得", "奪得", "助力", "掀起", "争创", "爭創", "确保", "確保", "保障", "维护", "維護", "关爱", "關愛", "慰问", "慰問",
    ];

    /// <summary>A line that begins so says when the line before comes about.</summary>
    public static readonly string[] When =
        ["今年", "今天", "今日", "今晚", "今起", "明年", "明天", "明日", "明晚", "明起", "去年", "昨天", "昨日", "昨晚", "提前", "国庆", "國慶", "春节", "春節", "节前", "節前"];

    /// <summary>A line that ends so stands over the title of what somebody writes: The harbour master writes.</summary>
    public static readonly string[] Writing = [" writes", " writes:", " writes..."];

    /// <summary>A line that ends so introduces what was said or found.</summary>
    public static readonly string[] Saying =
    [
        "强调", "強調", "指出", "要求", "表示", "透露", "宣布", "认为", "認為", "显示", "顯示", "表明", "披露", "证实", "證實", "公告", "通知", "提出", "呼吁", "呼籲", "号召", "號召", "建议", "建議", "获悉", "獲悉",
    ];

    /// <summary>A line that ends so names an event or a campaign something was part of.</summary>
    public static readonly string[] Occasion =
    [
        "大赛", "大賽", "竞赛", "競賽", "比赛", "比賽", "联赛", "聯賽", "锦标赛", "錦標賽", "运动会", "運動會", "博览会", "博覽會", "交易会", "论坛", "論壇", "峰会", "活动", "活動", "行动", "行動", "工程", "计划", "計劃",
        "文化节", "艺术节", "藝術節", "活动周", "宣传周", "宣传月", "活动月",
    ];

    /// <summary>A line that begins so goes on with what the line before says.</summary>
    public static readonly string[] Addition =
    [
        "其中", "包括", "涉及", "涵盖", "涵蓋", "同时", "同時", "并", "並", "还", "還", "也", "另", "最", "共", "预计", "預計", "力争", "力爭", "惠及", "记者", "記者", "来自", "來自", "写在", "寫在", "访", "訪",
    ];

    /// <summary>A line that ends so says who was there, or what kind of text follows.</summary>
    public static readonly string[] Company =
    [
        "出席", "讲话", "講話", "致辞", "致辭", "致词", "致詞", "主持", "参加", "參加", "作报告", "作報告", "题词", "題詞", "致电", "致電", "祝贺", "祝賀", "陪同", "见证", "見證", "批示", "剪彩", "揭牌",
        "侧记", "側記", "纪实", "紀實", "见闻", "見聞", "综述", "綜述", "札记", "札記", "速写", "速寫", "掠影", "一瞥", "纪略", "紀略", "纪事", "紀事", "追记", "追記", "手记", "手記", "访谈", "訪談", "散记", "散記",
        "记", "記", "日记", "日記", "自述", "故事", "启示录", "啟示錄", "纪录", "紀錄",
    ];
}
