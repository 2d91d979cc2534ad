#include "indexer/read/html_reader.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

std::string lines_of(std::string_view html) {
  std::string all;
  const auto document = read_html(html, "a.html");
  for (const Line& line : document->lines) all += (all.empty() ? "" : " | ") + line.text;
  return all;
}

TEST_CASE("the address of a saved page") {
  struct Case {
    std::string html;
    std::string url;
  };
  const Case kCases[] = {
      {"<p>a", ""},
      {"<link rel=canonical href='https://fjordby.example/a?b=1&amp;c=2'>", "https://fjordby.example/a?b=1&c=2"},
      {"<link rel=canonical href='/a'><base href='https://fjordby.example/'>", "https://fjordby.example/"},
      {"<meta property='og:url' content='http://fjordby.example/b'>", "http://fjordby.example/b"},
      {"<!DOCTYPE html>\n<!-- saved from url=(0027)https://fjordby.example/c -->\n<html><body>x",
       "https://fjordby.example/c"},
      {"<link rel=canonical href='javascript:alert(1)'>", ""},
      {"<link rel=canonical href='https://a b'>", ""},
  };
  for (const auto& [html, url] : kCases) {
    CAPTURE(html);
    CHECK(read_html(html + "<p>a", "a.html")->url == url);
  }
}

TEST_CASE("a title adds what the page does not say") {
  struct Case {
    std::string html;
    std::string lines;
  };
  const Case kCases[] = {
      {"<title>Referat Fjordby Byråd 10-09-2031 | Fjordby Kommune</title><p>Åben",
       "Referat Fjordby Byråd 10-09-2031 | Fjordby Kommune | Åben"},
      {"<title>Byrådet 10-09-2031</title><p>Byrådet<p>10. september 2031", "Byrådet | 10. september 2031"},
      {"<title>Byrådet | Fjordby</title><p>10. september 2031", "Byrådet | Fjordby | 10. september 2031"},
      {"<title>Alle børn skal lære at svømme</title><p>Åben", "Åben"},
  };
  for (const auto& [html, lines] : kCases) {
    CAPTURE(html);
    CHECK(lines_of(html) == lines);
  }
}

TEST_CASE("the municipality that a site names") {
  CHECK(read_html("<meta property='og:site_name' content='Fjordby Kommune'><p>a", "")->meeting.municipality ==
        "Fjordby");
  CHECK_FALSE(read_html("<meta property='og:site_name' content='Nyheder'><p>a", "")->meeting.municipality);
}

TEST_CASE("a page without text is refused") {
  for (const char* html :
       {"", "<html><body><script>fill()</script></body></html>", "<div>&nbsp;</div>", "<!-- a -->"}) {
    CAPTURE(html);
    const auto page = read_html(html, "a.html");
    REQUIRE_FALSE(page);
    CHECK(page.error().code == ErrorCode::source_failed);
  }
}

TEST_CASE("pages in every encoding") {
  const std::string kMeta = "<meta charset='iso-8859-1'>";
  struct Case {
    std::string bytes;
    std::string lines;
  };
  const Case kCases[] = {
      {"<p>bl\xC3\xA5", "blå"},
      {"\xEF\xBB\xBF<p>bl\xC3\xA5", "blå"},
      {"<p>bl\xE5 \x96 gr\xF8n", "blå – grøn"},
      {kMeta + "<p>bl\xE5 \x96", "blå –"},
      {kMeta + "<p>bl\xC3\xA5", "blå"},  // saved anew by a browser
      {"<meta http-equiv='Content-Type' content='text/html; charset=utf-8'><p>bl\xE5", "blå"},
      {"<meta charset=utf-8><p>bl\xC3\xA5, gr\xC3\xB8n, \xFF", "blå, grøn, \uFFFD"},
      {"<meta charset=utf-8><p>\xC3\xA5 \xFF bl\xC3\xA5, gr\xC3\xB8n", "å \uFFFD blå, grøn"},
      {"\xEF\xBB\xBF<p>\xFF bl\xC3\xA5", "\uFFFD blå"},
      {"<meta charset='iso-8859-15'><p>3 \xA4", "3 €"},
      {"<meta charset='no-such-thing'><p>bl\xE5", "blå"},
      {std::string("\xFF\xFE<\0p\0>\0\xE5\0", 10), "å"},
  };
  for (const auto& [bytes, lines] : kCases) {
    CAPTURE(bytes);
    CHECK(lines_of(bytes) == lines);
  }
}

}  // namespace
}  // namespace referat
