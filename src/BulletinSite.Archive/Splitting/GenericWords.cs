using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Splitting;

/// <summary>The words of <see cref="BulletinProfile.Generic"/>. Of two that fit, the longer one stands first.</summary>
internal static class GenericWords
{
    public static BulletinProfile Profile { get; } = new()
    {
        Name = "generic",
        LeadWords =
        [
            "本报讯", "本報訊", "本报综合讯", "本刊讯", "本刊訊", "本网讯", "本社讯", "本台消息", "本台訊", "本报消息", "本報消息", "本报专讯", "本報專訊", "本报综合消息", "本報綜合報道", "本報綜合報導", "本刊綜合報道",
            "新华时评", "專訊", "特訊", "特讯", "综合消息", "綜合外電",
        ],
        AgencyEndings =
        [
            "社", "网", "網", "台", "臺", "报", "報", "新闻", "新聞",
        ],
        RoleWords =
        [
            new("本报特约通讯员", ContributorRole.Correspondent), new("特约通讯员", ContributorRole.Correspondent), new("特約通訊員", ContributorRole.Correspondent),
            new("本报通讯员", ContributorRole.Correspondent), new("本報通訊員", ContributorRole.Correspondent), new("通讯员", ContributorRole.Correspondent),
            new("通訊員", ContributorRole.Correspondent), new("摄影记者", ContributorRole.Photographer), new("攝影記者", ContributorRole.Photographer),
            new("本报实习记者", ContributorRole.Reporter), new("本报首席记者", ContributorRole.Reporter), new("本报见习记者", ContributorRole.Reporter),
            new("本报特约记者", ContributorRole.Reporter), new("本报全媒体记者", ContributorRole.Reporter), new("本报融媒体记者", ContributorRole.Reporter),
            new("全媒体记者", ContributorRole.Reporter), new("全媒體記者", ContributorRole.Reporter), new("融媒体记者", ContributorRole.Reporter),
            new("首席记者", ContributorRole.Reporter), new("首席記者", ContributorRole.Reporter), new("实习记者", ContributorRole.Reporter),
            new("實習記者", ContributorRole.Reporter), new("见习记者", ContributorRole.Reporter), new("見習記者", ContributorRole.Reporter),
            new("特约记者", ContributorRole.Reporter), new("特約記者", ContributorRole.Reporter), new("特派记者", ContributorRole.Reporter),
            new("特派員", ContributorRole.Reporter), new("特派员", ContributorRole.Reporter), new("本报特派记者", ContributorRole.Reporter),
            new("本報特派記者", ContributorRole.Reporter), new("本报记者", ContributorRole.Reporter), new("本報記者", ContributorRole.Reporter),
            new("本報訊記者", ContributorRole.Reporter), new("本刊记者", ContributorRole.Reporter), new("本刊記者", ContributorRole.Reporter),
            new("本网记者", ContributorRole.Reporter), new("本網記者", ContributorRole.Reporter), new("本台记者", ContributorRole.Reporter),
            new("本台記者", ContributorRole.Reporter), new("记者", ContributorRole.Reporter), new("記者", ContributorRole.Reporter),
            new("实习生", ContributorRole.Reporter), new("實習生", ContributorRole.Reporter), new("評論員", ContributorRole.Reporter),
            new("评论员", ContributorRole.Reporter), new("撰稿人", ContributorRole.Reporter), new("撰稿", ContributorRole.Reporter), new("摄影：", ContributorRole.Photographer),
            new("摄影:", ContributorRole.Photographer), new("攝影：", ContributorRole.Photographer), new("攝影:", ContributorRole.Photographer),
            new("摄影／", ContributorRole.Photographer), new("攝影／", ContributorRole.Photographer), new("图：", ContributorRole.Photographer),
            new("圖：", ContributorRole.Photographer), new("图/", ContributorRole.Photographer), new("图／", ContributorRole.Photographer),
            new("圖/", ContributorRole.Photographer), new("圖／", ContributorRole.Photographer), new("摄：", ContributorRole.Photographer), new("摄/", ContributorRole.Photographer), new("摄／", ContributorRole.Photographer), new("攝/", ContributorRole.Photographer),
            new("文：", ContributorRole.Reporter), new("文:", ContributorRole.Reporter), new("文/", ContributorRole.Reporter), new("文字/", ContributorRole.Reporter), new("文字／", ContributorRole.Reporter), new("绘画/", ContributorRole.Photographer), new("绘画／", ContributorRole.Photographer),
            new("文／", ContributorRole.Reporter), new("撰文：", ContributorRole.Reporter), new("撰文／", ContributorRole.Reporter), new("撰文/", ContributorRole.Reporter), new("采写：", ContributorRole.Reporter),
            new("採寫：", ContributorRole.Reporter), new("Photographs by", ContributorRole.Photographer),
            new("Photograph by", ContributorRole.Photographer), new("Photos by", ContributorRole.Photographer),
            new("Photo by", ContributorRole.Photographer), new("PHOTOS BY", ContributorRole.Photographer),
            new("PHOTO BY", ContributorRole.Photographer), new("Photos courtesy of", ContributorRole.Photographer),
            new("Photo courtesy of", ContributorRole.Photographer), new("Photos Courtesy of", ContributorRole.Photographer),
            new("Photo Courtesy of", ContributorRole.Photographer), new("Photo credit:", ContributorRole.Photographer),
            new("Photo Credit:", ContributorRole.Photographer), new("Photos:", ContributorRole.Photographer),
            new("Photo:", ContributorRole.Photographer), new("Photograph:", ContributorRole.Photographer), new("Photographs:", ContributorRole.Photographer), new("Photography by", ContributorRole.Photographer),
            new("Picture:", ContributorRole.Photographer), new("Pictures:", ContributorRole.Photographer), new("Picture by", ContributorRole.Photographer), new("Pictures by", ContributorRole.Photographer),
            new("Image by", ContributorRole.Photographer), new("Courtesy of", ContributorRole.Photographer),
            new("Story and photos by", ContributorRole.Reporter), new("Story by", ContributorRole.Reporter), new("Article by", ContributorRole.Reporter), new("Report by", ContributorRole.Reporter),
            new("Contributed by", ContributorRole.Reporter), new("Author:", ContributorRole.Reporter), new("Reporter:", ContributorRole.Reporter), new("Writer:", ContributorRole.Reporter), new("Words:", ContributorRole.Reporter), new("Text by", ContributorRole.Reporter),
            new("Words by", ContributorRole.Reporter), new("Written by", ContributorRole.Reporter), new("Reported by", ContributorRole.Reporter),
            new("Compiled by", ContributorRole.Reporter), new("Submitted by", ContributorRole.Reporter), new("By", ContributorRole.Reporter),
            new("BY", ContributorRole.Reporter), new("by", ContributorRole.Reporter),
        ],
        PhotoEndings =
        [
            "摄影报道", "攝影報道", "攝影報導", "摄影报导", "文并摄", "文並攝", "文并图", "文並圖", "文/摄", "文／摄", "文/攝", "文／攝", "文/图", "文／图", "文/圖", "文／圖", "图/文", "图／文", "圖/文",
            "圖／文", "图文报道", "圖文報道", "圖文報導", "图文", "圖文", "摄影", "攝影", "供图", "供圖", "提供图片", "绘图", "繪圖", "制图", "翻摄", "翻攝", "摄", "攝",
        ],
        TextEndings =
        [
            "整理报道", "综合报道", "綜合報道", "綜合報導", "采访报道", "採訪報道", "报道", "報道", "报导", "報導", "整理", "撰文", "敬撰", "谨撰", "謹撰", "采写", "採寫", "专电", "專電", "专稿", "供稿", "文",
        ],
        CaptionOpeners =
        [
            "图为", "圖為", "图示：", "圖示：", "漫画：", "漫畫：", "上图", "下图", "左图", "右图", "图①", "图②", "图片：", "图片说明", "资料图", "资料照片", "（资料图", "（资料照片", "左圖", "右圖", "圖左：", "圖右：", "图左：", "图右：", "下圖", "圖①", "圖②", "圖片：", "圖說",
            "图说", "图／", "圖／", "資料圖", "資料照片", "（圖", "▲", "△", "↑", "↓", "←", "→", "图：", "圖：", "Photo:",
            "Photos:", "Pictured", "Above:", "Below:", "Left:", "Right:", "Left to right", "From left", "L to R", "Back row", "Front row", "Clockwise from", "A scene from", "Seen here", "Shown here",
        ],
        ParagraphOpeners =
        [
            "据", "近日", "日前", "昨天", "昨日", "今天", "今日", "当天", "当日", "目前", "近年来", "近期", "同时", "此外", "此次", "本次", "下一步", "活动中", "会上", "座谈会上", "会议", "截至",
            "为了", "随后", "在", "记者", "有关负责人", "相关负责人", "其中", "对此", "如今", "去年", "今年", "今年以来", "據", "今年以來", "當天", "當日", "近年來", "同時", "會上", "活動中", "座談會上",
            "會議", "為了", "隨後", "記者", "有關負責人", "相關負責人", "對此", "其次", "首先", "另外", "另据", "另據", "接下来", "随着", "隨著", "通过", "通過", "由于", "由於", "根据", "根據",
            "针对", "針對", "经", "經", "自", "该", "該", "他说", "她说", "他說", "她說", "当地时间", "當地時間", "历时", "即日起", "此前", "早在", "眼下", "入夜", "如果", "不过", "不過", "但",
            "与此同时", "與此同時",
        ],
        HeadStops =
        [
            "的", "了", "和", "与", "及", "于", "於", "等", "是", "在", "对", "向", "被", "把", "将", "从", "为", "以", "并", "而", "也", "都", "就", "着", "过", "不到", "不足", "达到", "達到", "超过", "超過", "以及", "但", "却", "卻", "该", "該", "这", "這", "某", "各", "第", "the", "a", "an",
            "of", "and", "to", "in", "與", "對", "從", "為", "將", "過", "for", "on", "at", "with", "by", "from", "as", "that", "is", "are", "was", "were",
            "its", "their", "his", "her", "your", "our", "or", "but", "will", "has", "have", "had", "than", "who", "which", "this", "these", "be",
            "been", "into", "after", "before", "under", "over", "against",
        ],
        GroupWords =
        [
            "简讯", "簡訊", "快讯", "快訊", "短讯", "短訊", "短波", "动态", "動態", "集锦", "集錦", "要闻", "要聞", "速递", "速遞", "速览", "速覽", "资讯", "資訊", "一句话新闻", "一句話新聞",
            "新闻集装箱", "简报", "簡報", "快报", "快報", "播报", "小新闻", "小新聞", "拾零", "零讯", "零訊", "花絮", "点滴", "點滴", "掠影", "News in brief", "In brief", "Briefs", "News briefs", "NEWS IN BRIEF",
            "IN BRIEF", "BRIEFS", "Brief notes", "Around the locals", "Local news", "LOCAL NEWS", "CABLE NEWS", "WIRE NEWS", "TELEGRAPHIC NEWS", "FOREIGN NEWS", "GENERAL NEWS", "LATEST NEWS", "DISTRICT NEWS", "COUNTRY NEWS", "SPORTING NEWS", "BREVITIES", "PAGE", "Letters", "LETTERS", "Letters to the editor", "读者来信", "讀者來信", "来函照登", "來函照登", "Notices", "NOTICES", "Personals",
        ],
        ContentsWords =
        [
            "主要内容", "主要內容", "本期内容", "本期內容", "内容提要", "內容提要", "内容导读", "本期导读", "本期導讀", "今日导读", "今日導讀", "导读", "導讀", "本期要目", "要目", "目录", "目錄", "本版导读", "提要", "今日要闻",
            "看点", "看點", "详细的文字版全文", "文字版全文", "以下为详细内容", "要点", "要點", "主要新闻", "主要新聞", "详细新闻", "詳細新聞", "详细内容", "詳細內容", "新闻摘要", "新聞摘要", "The headlines", "Headlines", "Top stories", "In this issue", "IN THIS ISSUE", "Inside this issue", "Inside", "INSIDE", "Contents",
            "CONTENTS", "Table of contents", "What's inside", "INDEX", "Index",
        ],
        EditorWords =
        [
            "本期统筹", "本版统筹", "统筹", "本版制图", "版式设计", "本期编辑", "责任编辑", "責任編輯", "执行编辑", "本版编辑", "本版編輯", "本版責編", "本版责编", "本版校对", "值班编辑", "值班主任", "值班总编", "组版编辑", "新闻编辑", "文字编辑", "图片编辑", "美术编辑", "视觉设计",
            "督印人", "督印", "派发数量", "派發數量", "发行量", "發行量", "承印人", "承印", "发行人", "發行人", "出版人", "主编", "主編", "总编辑", "總編輯", "副主编", "编审", "审核", "审校", "监制", "出品", "美编", "美編", "版式", "编辑", "編輯", "责编", "責編", "校对", "校對", "排版", "来源", "來源",
            "稿源", "原文：", "原文:", "原文链接", "原文鏈接", "原文連結", "原文地址", "作者", "发稿单位", "發稿單位", "发稿人", "發稿人", "发稿时间", "發稿時間", "发稿日期", "發稿日期", "发布单位", "發布單位", "供稿单位", "供稿單位", "本报社址", "本报地址", "社址", "邮编", "电话", "電話", "热线", "订阅", "国内统一刊号", "统一刊号", "邮发代号", "出版", "印刷", "版次", "地址", "传真", "傳真", "邮箱", "郵箱", "网址", "網址", "主办", "主辦", "协办", "協辦", "Editor", "Edited by",
            "Layout", "Design", "Published by",
        ],
        PrinterWords =
        [
            "承印", "印刷", "印数", "印數", "编印", "編印", "共印", "（共印", "欢迎关注", "歡迎關注", "刊头题字", "刊頭題字", "抄送", "抄报", "报：", "送：", "发：", "准印证", "準印證", "截稿日期", "会址", "會址", "printed by", "published by", "printed and published", "registered office", "copy for the", "copy deadline", "for the next issue", "photographs in this issue", "published weekly", "published fortnightly", "published monthly", "published quarterly",
        ],
        Greetings =
        [
            "亲爱的", "親愛的", "尊敬的", "敬爱的", "敬愛的", "各位", "女士们、先生们", "女士們、先生們", "同志们", "同志們", "全体", "全體", "广大", "廣大", "致全体", "Dear", "Sir,", "SIR,", "Sirs,", "SIRS,", "Madam,", "MADAM,", "Gentlemen", "GENTLEMEN", "To the Editor",
        ],
        Closings =
        [
            "此致", "敬礼", "敬禮", "谨此", "謹此", "祝好", "Yours sincerely", "Yours faithfully", "Yours truly", "Yours", "Sincerely", "Kind regards", "Best regards", "Regards",
            "With best wishes", "With kind regards", "With warm wishes", "With thanks", "Best wishes", "Warm wishes", "Many thanks", "In solidarity", "In unity", "Fraternally", "Respectfully submitted", "Respectfully yours", "Respectfully", "Very respectfully", "Very truly yours", "Sincerely yours", "I am, Sir", "I am, sir", "I am, dear", "I remain",
        ],
        NoticeWords =
        [
            "启事", "啟事", "声明", "聲明", "公告", "通告", "公示", "通知", "更正", "讣告", "訃告", "讣闻", "訃聞", "寻人", "尋人", "征稿", "徵稿", "招领", "招領", "挂失", "掛失", "致歉", "鸣谢", "鳴謝",
        ],
        SignatureEndings =
        [
            "敬贺", "敬賀", "谨启", "謹啟", "敬启", "敬啟", "谨识", "謹識", "敬上", "启", "啟", "叩", "同启",
        ],
        Furniture = [new("专栏:*"), new("专栏：*"), new("放大 缩小 默认"), new("放大缩小默认"), new("放大+ 缩小- 默认*"), new("*content_*.htm*"), new("*enpproperty*"), new("版面导航*"), new("标题导航*"), new("版面目录"), new("上一版*"), new("下一版*"), new("上一期*"), new("下一期*"), new("往期回顾"), new("返回目录"), new("返回版面*"), new("*ICP备*号*"), new("返回首页*"), new("上一篇*"), new("下一篇*"), new("上一条*"), new("下一条*"), new("关闭"), new("【关闭】"), new("关闭窗口"), new("【关闭窗口】"), new("打印"), new("打印本页")],
    };
}
