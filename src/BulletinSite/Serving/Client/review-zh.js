// The review screen's words in Chinese, by what they are in English.
export default {
  Review: '核对', 'To the site': '看网站', 'Skip to the decision': '跳到待定处', 'Decisions in doubt': '待核对', 'The seed': '原文', 'The articles': '文章',
  'next, previous': '下一处、上一处', 'it is right': '读得对', 'the other reading': '另一种读法', reason: '理由', 'write it': '写入', 'lines, then': '各行，再按', 'byline, tags, date': '署名、标签、刊期', back: '返回', 'Letter keys': '字母键',

  'Does an article begin here?': '这里是一篇文章的开头吗？', 'Which line is the title?': '哪一行是主题？', 'Where is the headline?': '标题在哪里？',
  'Does this line belong to an article?': '这一行属于文章吗？', 'What is this line?': '这一行是什么？', 'Does a paragraph begin here?': '这里另起一段吗？', 'Is a character printed twice?': '是不是重字？',
  'Two stories in one, or one cut in two': '两篇并成一篇，或一篇拆成两篇', 'Every list shows the wrong line': '各处目录显示的不是主题', 'Lists show the first words': '目录只能显示正文开头',
  'Words missing from an article, or strange ones in it': '文章缺字，或混入别的字', 'The words are there, in another form': '字都在，样式不同', 'A paragraph too many or too few': '多一段或少一段', 'A misprint': '误植',

  '{0} decision in doubt': '{0} 处待核对', '{0} decisions in doubt': '{0} 处待核对', 'Nothing is in doubt': '没有待核对处',
  'Every decision of the archive is sure, or an editor has settled it.': '每一处都有把握，或已由编辑核定。', 'What it costs readers × how near it is': '对读者的影响 × 两种读法的接近程度',
  'As it is read now. Say that it is right, and it is no doubt any more.': '现在的读法。确认无误，就不再列入待核对。', 'As it is read now.': '现在的读法。', 'The other reading.': '另一种读法。',
  'The other reading: choose the line, and say how it reads.': '另一种读法：选中该行，写明应读作什么。',
  'What you saw on the printed page': '在报纸上看到了什么', 'Write the correction': '写入更正', 'Into ': '写入 ', 'What changes': '有何变化', 'Readers see the same as before.': '读者看到的与以前相同。',
  'Say who decides it': '请写明由谁核定', 'Say why': '请写明理由', 'Written into {0}': '已写入 {0}', 'Terms and runner-up': '依据与另一种读法',
  'Ahead by {0} of the {1} points that make it sure': '领先 {0} 分，满 {1} 分才算有把握', 'How sure the reading is': '把握程度', Who: '核定人', Reason: '理由', 'Back to the doubt': '回到待核对处',
  'no term holds': '没有依据', 'Line {0} by the rules alone: {1}, then {2}, {3} points behind; {4}': '第 {0} 行，只按规则：{1}；其次：{2}，相差 {3} 分；{4}',
  '{0} lines': '{0} 行', 'Correct line {0}': '更正第 {0} 行', 'Without a headline': '无标题', 'Taken down': '已撤下', 'Line {0}: {1}': '第 {0} 行：{1}', 'no label': '无标记',
  'What should this line be?': '这一行应是什么？', 'Choose…': '请选择…', 'It is': '应是', Printed: '印作', 'To be read': '应读作', Reporters: '记者', Correspondents: '通讯员', Photographers: '摄影',
  'The issue is dated in ': '这一期的日期写在 ', '; change it there.': '，请在那里改。', 'EDTF date, or unknown': '日期（EDTF），或 unknown', Byline: '署名', Tags: '标签', 'Date of the issue': '刊期', 'Byline?': '署名应是什么？', 'Tags?': '标签应是什么？', 'Date of the issue?': '刊期应是哪一天？',
  'The server was started again: load this page again': '服务已重新启动：请刷新本页', 'The server answered {0}': '服务返回 {0}',

  'a new article begins here': '这里是一篇文章的开头', 'no article begins here': '这里不是文章开头', 'the title': '主题', 'the kicker over the title': '主题上方的引题', 'the subtitle under the title': '主题下方的副题',
  'a paragraph begins here': '这里另起一段', 'goes on with the paragraph before': '接上一段', 'body text': '正文', 'a caption': '图片说明', 'a credit or byline': '署名', 'a crosshead': '小标题', 'a jump line': '转版提示',
  'furniture: a banner': '版面文字：通栏', 'furniture: the folio': '版面文字：版次', 'furniture: a contents list': '版面文字：导读', 'furniture: a group heading': '版面文字：栏目', 'furniture: something else': '版面文字：其他',
  'a misprint': '误植', 'by others than it says here': '署名另有其人', 'of an article with other tags': '文章应有别的标签', 'of an issue with another date': '刊期应是另一天', 'the article is taken down': '撤下文章',

  added: '新增文章', removed: '删去文章', 'taken down': '撤下文章', split: '拆开', merged: '合并', rearranged: '重排', retitled: '标题', 'kicker or subtitle': '引题、副题', heading: '栏目', form: '体裁', 'address moved': '网址',
  'tag gained': '加标签', 'tag lost': '去标签', 'paragraph cut': '分段', 'paragraphs joined': '并段', role: '样式', text: '文字', 'issue redated': '刊期', line: '行', 'lines of furniture': '版面文字行数', 'and more': '其余',
  reporter: '记者', correspondent: '通讯员', photographer: '摄影', paragraph: '正文', photocredit: '图片署名', jumpline: '转版提示',

  headline: '标题', kicker: '引题', title: '主题', subtitle: '副题', 'new paragraph': '新段', 'continued paragraph': '接上段', crosshead: '小标题', caption: '图片说明', byline: '署名', 'photo credit': '图片署名', credit: '署名',
  banner: '通栏', folio: '版次', contents: '导读', 'group heading': '栏目', 'jump line': '转版提示', 'as printed': '与所印相同', 'a character printed twice': '重字', 'an article without a headline': '无标题的文章',
};
