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

    /// <summary>Behind one of these stands for whom, or with what, something is done, and behind that what is done.</summary>
    public const string ForWhom = "为為把给給让讓使";

    /// <summary>Where one of these stands before such a word, the two are one word, and what stands behind it is all it wants: 成为, 送给.</summary>
    public const string BeforeObject = "成作认認行因称稱定评評视視选選改变變化名即较較极極更颇頗最稍略以列分誉譽人交送献獻传傳留捐发發寄还還卖賣供配补補行大天即谦謙";

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
        "声中", "聲中", "以后", "以後", "之后", "之後", "问题", "問題", "事件",
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

    /// <summary>A line that ends so says that something opened or ended.</summary>
    public static readonly string[] BeginningOrEnd =
        ["开幕", "開幕", "闭幕", "閉幕", "举行", "舉行", "召开", "召開", "开始", "開始", "结束", "結束", "落成", "竣工", "完工", "揭晓", "揭曉"];

    /// <summary>Of what a number is written.</summary>
    public const string Numerals = "一二三四五六七八九十百千万萬两兩";

    /// <summary>What a numeral counts, where it stands alone before it.</summary>
    public const string Measures = "人名家间間个個处處元岁歲次倍项項件宗成年天日里条條口";

    /// <summary>What else says what is done, or when and how, where a line begins with it.</summary>
    public static readonly string[] Verb =
    [
        "获", "獲", "荣获", "榮獲", "夺", "奪", "送", "令", "命", "办", "辦", "设", "設", "建", "捐", "拘", "捕", "破", "突破", "伤", "傷", "死", "焚", "烧", "燒", "延燒", "延烧", "炸",
        "击", "擊", "提前", "提出", "要求", "答", "通过", "通過", "举行", "舉行", "召开", "召開", "开", "開", "成立", "落成", "揭", "当选", "當選", "连任", "連任", "蝉联", "蟬聯", "欢迎", "歡迎",
        "迎", "参", "參", "访", "訪", "抵", "返", "回", "受", "遭", "被", "使", "将", "將", "让", "讓", "把", "已", "今", "昨", "明", "再", "又", "仍", "即", "均", "可", "能", "需",
        "须", "須", "应", "應", "盼", "望", "愿", "願", "拟", "擬", "促", "吁", "籲", "呼", "反对", "反對", "谴责", "譴責", "抗", "支持", "支援", "响应", "響應", "对", "對", "与", "與", "同",
        "发", "發", "出", "入", "进", "進", "上", "下", "走", "装", "裝", "修", "换", "換", "组织", "組織", "讨", "討", "研究", "商", "赶", "趕", "抢", "搶", "救", "接", "承", "卖", "賣",
        "买", "買", "筹", "籌", "制", "製", "完成", "超", "实现", "實現", "登", "失", "逼", "拿", "胜", "勝", "败", "敗", "列", "有", "无", "無", "是", "不", "未", "得", "取", "献", "獻",
        "抓", "严", "嚴", "减", "減", "增", "加", "查", "考", "打", "共", "齐", "齊", "庆", "慶", "祝", "体验", "體驗", "分享", "引", "启", "啟", "推", "强", "強", "深", "判", "罚", "罰",
        "准", "批", "定", "议", "議", "挽", "拆", "免", "补", "補", "停", "恢复", "恢復", "保", "守", "护", "護", "挖", "种", "種", "收", "运", "運", "助", "帮", "幫", "教", "学", "學",
        "带", "帶", "跑", "飞", "飛", "变", "變", "改", "降", "升", "涨", "漲", "跌", "用", "靠", "添", "联名", "聯名",
    ];

    /// <summary>Words that hardly stand in a headline but to say what was done: a line with one of them behind its first character may be a sentence.</summary>
    public static readonly string[] Predicate =
    [
        "召开", "召開", "举行", "舉行", "举办", "舉辦", "开展", "開展", "获", "獲", "夺", "奪", "被", "遭", "受", "突破", "完成", "建成", "办", "辦", "捐", "送", "到", "入", "出", "开", "開",
        "成", "结束", "結束", "落成", "幕", "揭", "走", "进", "進", "有", "是", "让", "讓", "把", "将", "將", "抓", "做", "要", "不", "未", "无", "無", "可", "能", "变", "變", "打", "投",
        "领", "領", "筹", "籌", "伤", "傷", "死", "撞", "重视", "重視", "强调", "強調", "慰问", "慰問", "评", "評", "增", "减", "減", "升", "降", "改", "搬", "迁", "遷", "聚", "通", "修",
        "停", "取消", "起", "来", "來", "去", "回", "归", "歸", "抵", "访", "訪", "失", "坠", "墜", "毁", "毀", "烧", "燒", "破", "捕", "拘", "判", "罚", "罰", "审", "審", "救", "助",
        "帮", "幫", "查", "抢", "搶", "偷", "盗", "盜",
    ];
}
