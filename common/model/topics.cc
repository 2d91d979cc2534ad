#include "common/model/topics.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <unordered_map>

#include "common/model/organ_topic_words.h"
#include "common/text/analyzer.h"
#include "common/text/embedded.h"
#include "common/text/fold.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "common/text/stop_words.h"

namespace referat {
namespace {

constexpr std::size_t kGroups = 100;
/// A word of the tables this long counts at either end of a compound.
constexpr std::size_t kMinCompoundPart = 5;
constexpr double kCompoundShare = 0.8;
constexpr double kTitleWeight = 4.0;
constexpr double kLeadWeight = 1.5;  ///< Resumé, Tema, Indstilling
constexpr double kBodyWeight = 1.0;
/// A KLE title's words, shared by the groups they stand in.
constexpr double kKleWeight = 1.0;
constexpr double kOrganWeight = 1.0;
constexpr std::size_t kMaxTopics = 3;
constexpr double kShareOfBest = 0.45;
constexpr double kLeastScore = 3.0;

using Scores = std::array<double, kGroups>;

struct Evidence {
  int group = 0;
  double weight = 0;
};

template <typename Row>
void for_each_row(std::string_view table, Row&& row) {
  for (std::size_t at = 0; at < table.size();) {
    const std::size_t end = std::min(table.find('\n', at), table.size());
    const std::string_view line = table.substr(at, end - at);
    at = end + 1;
    if (line.empty() || line.front() == '#') continue;
    std::vector<std::string_view> cells;
    for (std::size_t cell = 0; cell <= line.size();) {
      const std::size_t tab = std::min(line.find('\t', cell), line.size());
      cells.push_back(line.substr(cell, tab - cell));
      cell = tab + 1;
    }
    row(cells);
  }
}

int group_number(std::string_view text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + std::min<std::size_t>(text.size(), 2), number);
  return number;
}

/// The text without the body's own name, which says nothing of one item more than of the next.
std::string without(std::string_view name, std::string_view text) {
  std::string rest;
  for (std::size_t at; (at = text.find(name)) != std::string_view::npos; text.remove_prefix(at + name.size()))
    rest.append(text.substr(0, at)) += ' ';
  return rest.append(text);
}

double section_weight(std::string_view kind) {
  if (kind == "Fremmøde" || kind == "Historik" || kind == "Sagsforløb" || kind == "Kompetence") return 0;
  return kind == "Resumé" || kind == "Tema" || kind == "Indstilling" ? kLeadWeight : kBodyWeight;
}

}  // namespace

const std::vector<std::string>& all_topics() {
  static const std::vector<std::string> topics = [] {
    std::vector<std::string> list;
    for_each_row(embedded::kle_titles(), [&](const auto& cells) {
      if (cells.size() == 2 && cells[0].size() == 2)
        list.push_back(std::string(cells[0]) + " " + std::string(cells[1]));
    });
    return list;
  }();
  return topics;
}

std::optional<std::string> topic_numbered(std::string_view number) {
  for (const std::string& topic : all_topics()) {
    if (std::string_view(topic).substr(0, 2) == number) return topic;
  }
  return {};
}

namespace {

/// The words of both tables, the same for all.
struct Tables {
  Analyzer analyzer;
  std::vector<Token> tokens;
  std::unordered_map<std::string, std::vector<Evidence>> words;  ///< by term; expressions joined by spaces
  std::unordered_map<std::string, std::size_t> expressions;      ///< first term → terms in the longest one

  Tables() {
    add_curated();
    add_kle();
    analyzer = Analyzer();  // its words are asked for no more
  }

  std::string terms_of(std::string_view text) {
    analyzer.analyze(text, tokens);
    std::string joined;
    for (const Token& token : tokens) joined += (joined.empty() ? "" : " ") + token.term();
    if (tokens.size() > 1) {
      std::size_t& longest = expressions[tokens.front().term()];
      longest = std::max(longest, tokens.size());
    }
    return joined;
  }

  void add_curated() {
    for_each_row(embedded::topic_words(), [&](const auto& cells) {
      if (cells.size() != 3) return;
      double weight = 0;
      std::from_chars(cells[2].data(), cells[2].data() + cells[2].size(), weight);
      words[terms_of(cells[0])].push_back({group_number(cells[1]), weight});
    });
  }

  void add_kle() {
    std::unordered_map<std::string, std::array<bool, kGroups>> found;
    for_each_row(embedded::kle_titles(), [&](const auto& cells) {
      if (cells.size() != 2) return;
      analyzer.analyze(cells[1], tokens);
      for (const Token& token : tokens) {
        if (!token.is_identifier() && token.form().size() >= kMinCompoundPart && token.term().size() > 3 &&
            !is_stop_word(token.form())) {
          found[token.term()][static_cast<std::size_t>(group_number(cells[0]))] = true;
        }
      }
    });
    for (const auto& [term, groups] : found) {
      if (words.contains(term)) continue;  // the curated table knows better
      const auto spread = std::count(groups.begin(), groups.end(), true);
      if (spread > 4) continue;
      for (std::size_t group = 0; group < kGroups; ++group) {
        if (groups[group]) words[term].push_back({static_cast<int>(group), kKleWeight / static_cast<double>(spread)});
      }
    }
  }
};

const Tables& tables() {
  static const Tables all;
  return all;
}

}  // namespace

struct TopicScorer::Impl {
  Analyzer analyzer;
  std::vector<Token> tokens;
  const std::unordered_map<std::string, std::vector<Evidence>>& words = tables().words;
  const std::unordered_map<std::string, std::size_t>& expressions = tables().expressions;
  std::unordered_map<std::string, std::vector<Evidence>> memo;    ///< term → its evidence, compounds resolved
  std::unordered_map<std::string, std::vector<Evidence>> organs;  ///< organ → what its name leans to

  /// The longest table word at either end of a term that is none itself.
  const std::vector<Evidence>* compound_end(std::string_view term, bool at_front) const {
    for (std::size_t cut = 1; cut + kMinCompoundPart <= term.size(); ++cut) {
      const auto part = at_front ? term.substr(0, term.size() - cut) : term.substr(cut);
      if (const auto found = words.find(std::string(part)); found != words.end()) return &found->second;
    }
    return nullptr;
  }

  const std::vector<Evidence>& evidence_of(const std::string& term) {
    if (const auto known = memo.find(term); known != memo.end()) return known->second;
    std::vector<Evidence> evidence;
    if (const auto found = words.find(term); found != words.end()) {
      evidence = found->second;
    } else {
      for (const bool at_front : {true, false}) {
        const auto* part = compound_end(term, at_front);
        if (part == nullptr) continue;
        for (const Evidence& one : *part) evidence.push_back({one.group, one.weight * kCompoundShare});
      }
    }
    if (memo.size() > 200'000) memo.clear();
    return memo.emplace(term, std::move(evidence)).first->second;
  }

  void add_text(std::string_view text, double weight, std::unordered_map<std::string, int>& seen, Scores& scores) {
    if (weight == 0) return;
    analyzer.analyze(text, tokens);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (tokens[i].is_identifier()) {  // the words inside it: "lokalplan" of lokalplan 1221
        for (const WordPart& alias : tokens[i].word->aliases) {
          if (is_letter(static_cast<unsigned char>(alias.term.front()))) add_term(alias.term, weight, seen, scores);
        }
        continue;
      }
      add_term(tokens[i].term(), weight, seen, scores);
      const auto found = expressions.find(tokens[i].term());
      if (found == expressions.end()) continue;
      std::string expression = tokens[i].term();
      for (std::size_t next = i + 1; next < std::min(tokens.size(), i + found->second); ++next) {
        expression += " " + tokens[next].term();
        if (words.contains(expression)) add_term(expression, weight, seen, scores);
      }
    }
  }

  const std::vector<Evidence>& evidence_of_organ(const std::string& organ) {
    if (const auto known = organs.find(organ); known != organs.end()) return known->second;
    const std::string name = '-' + slug(organ);
    std::vector<Evidence> evidence;
    for (const OrganTopicWord& word : kOrganTopicWords) {
      if (name.find('-' + slug(word.beginning)) != std::string::npos)
        evidence.push_back({group_number(word.group), word.weight});
    }
    if (organs.size() > 10'000) organs.clear();
    return organs.emplace(organ, std::move(evidence)).first->second;
  }

  void add_term(const std::string& term, double weight, std::unordered_map<std::string, int>& seen, Scores& scores) {
    const auto& evidence = evidence_of(term);
    if (evidence.empty()) return;
    const int times = ++seen[term];
    for (const Evidence& one : evidence) scores[static_cast<std::size_t>(one.group)] += weight * one.weight / times;
  }
};

TopicScorer::TopicScorer() : impl_(std::make_unique<Impl>()) {}
TopicScorer::~TopicScorer() = default;
TopicScorer::TopicScorer(TopicScorer&&) noexcept = default;

std::vector<ScoredTopic> TopicScorer::score(const Item& item) {
  Scores scores{};
  std::unordered_map<std::string, int> seen;
  const bool named = item.organ && item.title.find(*item.organ) != std::string::npos;
  impl_->add_text(named ? without(*item.organ, item.title) : item.title, kTitleWeight, seen, scores);
  for (const Section& section : item.sections)
    impl_->add_text(section.text, section_weight(section.kind), seen, scores);
  // A body's name alone is no topic: "Siden sidst" of a school committee is not about schools.
  if (item.organ) {
    for (const Evidence& one : impl_->evidence_of_organ(*item.organ)) {
      double& score = scores[static_cast<std::size_t>(one.group)];
      if (score > 0) score += kOrganWeight * one.weight;
    }
  }
  std::vector<ScoredTopic> topics;
  for (const std::string& topic : all_topics()) {
    const double score = scores[static_cast<std::size_t>(group_number(topic))];
    if (score > 0) topics.push_back({topic, score});
  }
  std::stable_sort(topics.begin(), topics.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
  return topics;
}

std::vector<std::string> TopicScorer::judge(const Item& item) {
  std::vector<std::string> topics;
  const auto scored = score(item);
  for (const ScoredTopic& one : scored) {
    if (topics.size() == kMaxTopics || one.score < kLeastScore || one.score < kShareOfBest * scored.front().score)
      break;
    topics.push_back(one.topic);
  }
  return topics;
}

}  // namespace referat
