#include <algorithm>
#include <string>
#include <string_view>

#include "searcher/query/characters.h"
#include "searcher/query/code_points.h"
#include "searcher/query/field_names.h"
#include "searcher/query/operators.h"
#include "searcher/query/tree.h"

namespace referat {
namespace query_language {
namespace {

using Kind = QueryNode::Kind;

void print(const QueryNode& node, std::string& out);

void print_operator(TokenKind kind, std::string& out) {
  out += operator_name(kind);
}

/// A part of a larger node, in brackets where the larger node would bind it otherwise.
void print_part(const QueryNode& node, bool brackets, std::string& out) {
  if (brackets) out += '(';
  print(node, out);
  if (brackets) out += ')';
}

/// In the first quotes that the text itself does not hold; a text that was parsed leaves at least one family free.
void print_phrase(const std::string& text, std::string& out) {
  const std::u32string characters = decode_utf8(text).text;
  const auto is_free = [&characters](QuoteFamily family) {
    return std::ranges::none_of(characters, [family](char32_t c) { return quote_family(c) == family; });
  };
  if (!is_free(QuoteFamily::straight) && is_free(QuoteFamily::guillemet)) {
    out += "»" + text + "«";
  } else if (!is_free(QuoteFamily::straight) && is_free(QuoteFamily::curly)) {
    out += "“" + text + "”";
  } else {
    out += '"' + text + '"';
  }
}

/// Whether a filter's value reads the same without quotes.
bool is_plain_value(std::string_view text) {
  if (text == kAnyValue) return true;
  const auto is_plain = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' || c == '/' ||
           c == '-' || c == '_';
  };
  // Of the letters beyond ASCII those of Danish and its neighbours, U+00C0 to U+00FF, all of which start with C3.
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\xC3') {
      ++i;
    } else if (!is_plain(text[i])) {
      return false;
    }
  }
  return !text.empty() && text.front() != '-';
}

void print_leaf(const QueryNode& node, std::string& out) {
  if (node.field != QueryField::any) {
    out += field_name(node.field);
    out += ':';
  }
  if (node.kind == Kind::phrase || (node.kind == Kind::filter && !is_plain_value(node.text))) {
    print_phrase(node.text, out);
  } else {
    out += node.text;
    if (node.kind == Kind::prefix) out += '*';
  }
}

/// `OG` goes without saying before IKKE, unless nothing else says that the conjunction is spelled out.
void print_conjunction(const QueryNode& node, std::string& out) {
  const auto begin = node.children.begin() + (node.children.front().kind == Kind::everything ? 1 : 0);
  const auto says_og = [](const QueryNode& child) { return child.kind != Kind::negation; };
  const bool og_before_negations = std::none_of(begin + 1, node.children.end(), says_og);
  for (auto child = begin; child != node.children.end(); ++child) {
    if (child != begin) {
      const bool og = node.spelled_out && (says_og(*child) || (og_before_negations && child == begin + 1));
      out += ' ';
      if (og) print_operator(TokenKind::conjunction, out);
      if (og) out += ' ';
    }
    print_part(*child, child->kind == Kind::conjunction || child->kind == Kind::disjunction, out);
  }
}

void print_disjunction(const QueryNode& node, std::string& out) {
  for (const QueryNode& child : node.children) {
    if (&child != &node.children.front()) {
      out += ' ';
      print_operator(TokenKind::disjunction, out);
      out += ' ';
    }
    print_part(child, child.kind == Kind::disjunction, out);
  }
}

void print_near(const QueryNode& node, std::string& out) {
  for (const QueryNode& child : node.children) {
    if (&child != &node.children.front()) {
      out += ' ';
      print_operator(TokenKind::near, out);
      out += '/' + std::to_string(node.distance) + ' ';
    }
    print_leaf(child, out);
  }
}

void print(const QueryNode& node, std::string& out) {
  switch (node.kind) {
    case Kind::everything:
      break;
    case Kind::word:
    case Kind::prefix:
    case Kind::phrase:
    case Kind::filter:
      print_leaf(node, out);
      break;
    case Kind::near:
      print_near(node, out);
      break;
    case Kind::conjunction:
      print_conjunction(node, out);
      break;
    case Kind::disjunction:
      print_disjunction(node, out);
      break;
    case Kind::negation: {
      const QueryNode& excluded = node.children.front();
      print_operator(TokenKind::negation, out);
      out += ' ';
      print_part(excluded, excluded.kind == Kind::conjunction || excluded.kind == Kind::disjunction, out);
      break;
    }
  }
}

}  // namespace
}  // namespace query_language

std::string to_query_text(const QueryNode& node) {
  std::string text;
  query_language::print(node, text);
  return text;
}

}  // namespace referat
