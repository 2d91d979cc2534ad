#include "indexer/read/html_lines.h"

#include <doctest/doctest.h>

#include <string>

#include "indexer/read/html_reader.h"

namespace referat {
namespace {

// Lines with "b" for blank lines before them, "i" for their indent, "h" for their heading level, "|" between.
std::string set(std::string_view html) {
  std::string all;
  for (const Line& line : read_html_piece(html)) {
    all += (all.empty() ? "" : " | ") + line.text;
    if (line.blank_before != 0) all += " b" + std::to_string(line.blank_before);
    if (line.indent != 0) all += " i" + std::to_string(line.indent);
    if (line.heading_level != 0) all += " h" + std::to_string(line.heading_level);
  }
  return all;
}

TEST_CASE("blocks, lists and tables as lines") {
  struct Case {
    std::string html;
    std::string lines;
  };
  const Case kCases[] = {
      {"", ""},
      {"bare text", "bare text"},
      {"<p>a</p><p>b</p>", "a | b b1"},
      {"<div>a</div><div>b<div>c</div>d</div>", "a | b | c | d"},
      {"<p>  a \n\t b<b>c</b> <i>d</i> </p>", "a bc d"},
      {"a<br>b<br/>c", "a | b | c"},
      {"a<br><br>b", "a | b b1"},
      {"<p>a</p><p><span> </span></p><p>&nbsp;</p><p>b</p>", "a | b b1"},
      {"<h1>a</h1><h3><span>b</span></h3>c", "a h1 | b b1 h3 | c b1"},
      {"<div>a</div><h3></h3><div>b</div>", "a | b b1"},
      // Entities, soft hyphens, quotes, non-breaking spaces.
      {"<p>Økonomi&shy;udvalget &aelig;&#248;&#xE5; &ldquo;x&rdquo; 3&nbsp;kr.</p>", "Økonomiudvalget æøå “x” 3 kr."},
      {"a &lt;b&gt; &amp;amp; &unknown; c", "a <b> &amp; &unknown; c"},
      {"<pre>a\n  b   c\n\nd</pre>", "a | b   c i2 | d b1"},
      // Lists.
      {"<ul><li>a</li><li>b</li></ul>", "• a | • b"},
      {"x<ul><li><p>a</p><p>b</p></li></ul>y", "x | • a b1 | b b1 i2 | y b1"},
      {"<ol><li>a<li>b</ol>", "1. a | 2. b"},
      {"<ol start=4><li>a</li><li value=9>b</li><li>c</li></ol>", "4. a | 9. b | 10. c"},
      {"<ol type=a><li>a</li><li>b<ol type=i><li>c</li><li>d</li></ol></li></ol>", "a. a | b. b | i. c i2 | ii. d i2"},
      {"<ol><li><p>at x</p></li></ol>", "1. at x"},
      {"<ul style='list-style: none'><li>a</li></ul>", "a i2"},
      {"<li>a</li>", "• a"},
      {"<dl><dt>Dato</dt><dd>3. maj</dd></dl>", "Dato | 3. maj"},
      // One row, one line; a row that lays out a page is none.
      {"<table><tr><th>Post</th><th>Kr.</th></tr><tr><td>a</td><td></td><td>2</td></tr></table>", "Post  Kr. | a  2"},
      {"<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>", "a  b"},
      {"<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>", "a | b b1 | c b1"},
      {"<table><tr><td>x<table><tr><td>a</td><td>b</td></tr></table></td></tr></table>", "x | a  b b1"},
      // Links to files stand alone, links in sentences do not.
      {"<div><a href=a.pdf>Bilag A</a><a href='b.PDF?x=1'>Bilag B</a></div>", "Bilag A | Bilag B"},
      {"<p>se <a href=a.pdf>notatet</a> om det</p>", "se notatet om det"},
      // Heads inside the body, as Aspose.Words writes them.
      {"<h3>Resume</h3><span><meta http-equiv=x content=y><title>Dagsordenspunkt</title><div><p>a</p></div></span>",
       "Resume h3 | a b1"},
      {"<p>a<script>1 < 2; '</p>'</script><style>p{}</style>b<!-- c --></p>", "ab"},
  };
  for (const auto& [html, lines] : kCases) {
    CAPTURE(html);
    CHECK(set(html) == lines);
  }
}

TEST_CASE("the site around the text is left out, folded panels are not") {
  struct Case {
    std::string html;
    std::string lines;
  };
  const Case kCases[] = {
      {"<nav>Menu</nav><p>a</p><footer>b</footer>", "a"},
      {"<header><nav>x</nav>y</header>a", "a"},
      {"<header>Fjordby Byråd</header>a", "Fjordby Byråd | a"},
      {"<aside>x</aside><main><aside>Dato</aside>a</main>", "Dato | a"},
      {"<div role=navigation>x</div><div class='top breadcrumb'>y</div><div id='CookieBanner'>z</div>a", "a"},
      {"<div class='cookie-wall'><main>a</main></div>", "a"},
      {"<div class='menu'><h1>a</h1></div>", "a h1"},
      {"<body class='cookie-ok nav'>a</body>", "a"},
      {"<select><option>2031</option></select><textarea>x</textarea>a", "a"},
      {"<form id=aspnetForm><p>a</p><button>Søg</button></form>", "a"},
      {"<h2><button>Punkt 1: a</button></h2>", "Punkt 1: a h2"},
      {"<button aria-controls=x>a</button><button>b</button>", "a"},
      {"<span aria-hidden=true>x</span>a", "a"},
      {"<div hidden>x</div>a", "a"},
      {"<div style='color:red; display : none'>x</div>a", "a"},
      {"<div class='accordion-body' style='display:none'>x</div>a", "x | a"},
      {"<a href='#p1'>1. a</a><div id=p1 hidden>x</div>", "1. a | x"},
      {"<div hidden><h3>Beslutning</h3>Godkendt.</div>", "Beslutning h3 | Godkendt. b1"},
      {"<div role=tabpanel aria-hidden=true>x</div>", "x"},
      {"<details><summary>a</summary>b</details>", "a | b"},
      {"<noscript>x</noscript><template>y</template><svg><text>z</text></svg><iframe>w</iframe>a", "a"},
  };
  for (const auto& [html, lines] : kCases) {
    CAPTURE(html);
    CHECK(set(html) == lines);
  }
}

TEST_CASE("pages without bounds are read in bounds") {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<div>";
  CHECK(set(deep + "a") == "a");
  std::string closed = deep + "a";
  for (int i = 0; i < 100'000; ++i) closed += "</div>";
  CHECK(set(closed + "b") == "a | b");
  // End tags that close nothing are looked for in all that is open.
  std::string unmatched;
  for (int i = 0; i < 20'000; ++i) unmatched += "<span>";
  for (int i = 0; i < 100'000; ++i) unmatched += "</div>";
  CHECK(read_html_piece(unmatched + "a").empty());
  std::string attributes = "<p";
  for (int i = 0; i < 20'000; ++i) attributes += " a" + std::to_string(i) + "=1";
  CHECK_FALSE(read_html(attributes + ">a", "a.html"));
  CHECK(set("<img src='data:image/png;base64," + std::string(1 << 20, 'A') + "'>a") == "a");
  std::string lists;
  for (int i = 0; i < 20'000; ++i) lists += "<ul><li>";
  CHECK(read_html_piece(lists + "a").size() == 1);
  const std::string entities = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><p>&b;&b;</p>";
  CHECK(set(entities).size() < 100);
  const std::string word(11 * 1024 * 1024, 'a');
  const auto lines = read_html_piece("<p>" + word + "</p>");
  std::size_t bytes = 0;
  for (const Line& line : lines) bytes += line.text.size();
  CHECK(bytes == word.size());
  CHECK(lines.size() == 11);
}

TEST_CASE("lines know where in the page they stand") {
  const auto document = read_html("<html>\n<body>\n<p>a</p>\n\n<p>\nb</p></body></html>", "a.html");
  REQUIRE(document);
  REQUIRE(document->lines.size() == 2);
  CHECK(document->lines[0].number == 3);
  CHECK(document->lines[1].number >= 5);
}

}  // namespace
}  // namespace referat
