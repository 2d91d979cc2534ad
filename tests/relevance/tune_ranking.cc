// Chooses the numbers of searcher/match/ranking.h: coordinate ascent over judged queries, judged itself by
// cross-validation, so that what is gained is not only gained on the queries that chose it.
//
// usage: tune-ranking INDEX JUDGED.tsv [INDEX JUDGED.tsv ...]      prints the held-out figures, then the numbers
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/index/states.h"
#include "searcher/match/engine.h"

namespace {

using referat::Ranking;

constexpr int kFolds = 5;
constexpr int kRounds = 2;
/// A change has to hold in nearly all of these groups of queries.
constexpr std::size_t kGroups = 6;
constexpr std::size_t kDepth = 10;
/// Less is noise.
constexpr double kLeastGain = 0.0005;

struct Parameter {
  const char* name;
  double Ranking::*value;
  std::vector<double> tried;
};

const std::vector<Parameter>& parameters() {
  static const std::vector<Parameter> all = {
      {"term_saturation", &Ranking::term_saturation, {0.6, 0.9, 1.2, 1.6, 2.0}},
      {"length_share", &Ranking::length_share, {0.2, 0.3, 0.45, 0.6, 0.75}},
      {"title", &Ranking::title, {0.4, 0.8, 1.2, 1.6, 2.2, 3.0}},
      {"decision", &Ranking::decision, {0, 0.15, 0.3, 0.5, 0.8}},
      {"form", &Ranking::form, {0.1, 0.2, 0.4, 0.6}},
      {"part", &Ranking::part, {0.3, 0.45, 0.6, 0.8}},
      {"apart", &Ranking::apart, {0.25, 0.4, 0.5, 0.7}},
      {"synonym", &Ranking::synonym, {0.2, 0.4, 0.6, 0.8}},
      {"learned", &Ranking::learned, {0.2, 0.4, 0.6, 0.8}},
      {"unlisted", &Ranking::unlisted, {0.3, 0.5, 0.7}},
      {"near_pair", &Ranking::near_pair, {0, 0.15, 0.3, 0.6}},
      {"adjacent", &Ranking::adjacent, {0, 0.25, 0.5, 0.8, 1.2}},
      {"stop_word", &Ranking::stop_word, {0, 0.05, 0.1, 0.2}},
  };
  return all;
}

struct Judged {
  const referat::OpenState* state;
  std::string text;
  std::map<std::string, int> grades;
};

double gain(const std::vector<int>& grades) {
  double sum = 0;
  for (std::size_t i = 0; i < grades.size(); ++i) sum += (std::exp2(grades[i]) - 1) / std::log2(static_cast<double>(i) + 2);
  return sum;
}

/// nDCG@10, and half as much again for the answer at the top.
double quality(const Judged& judged, const Ranking& ranking) {
  referat::Query query;
  query.text = judged.text;
  query.facets.clear();
  referat::OpenIndex index(judged.state->database, judged.state->stored);
  const auto matches = referat::run_query(index, query, ranking);
  std::vector<int> best;
  for (const auto& [id, grade] : judged.grades) best.push_back(grade);
  std::sort(best.rbegin(), best.rend());
  const int top = best.front();
  if (best.size() > kDepth) best.resize(kDepth);
  std::vector<int> found;
  if (matches) {
    for (const referat::Hit& hit : matches->results.hits) {
      const auto grade = judged.grades.find(hit.item.id);
      found.push_back(grade == judged.grades.end() ? 0 : grade->second);
    }
  }
  const bool success = !found.empty() && found.front() == top;
  return gain(found) / gain(best) + (success ? 0.5 : 0.0);
}

using Scores = std::vector<double>;

class Tuner {
 public:
  explicit Tuner(const std::vector<Judged>& queries) : queries_(queries) {}

  const Scores& scores(const Ranking& ranking) {
    std::string key;
    for (const Parameter& parameter : parameters()) key += std::to_string(ranking.*parameter.value) + " ";
    const auto [found, added] = known_.try_emplace(key);
    if (added) {
      for (const Judged& query : queries_) found->second.push_back(quality(query, ranking));
    }
    return found->second;
  }

  double mean(const Scores& scores, const std::function<bool(std::size_t)>& chosen) const {
    double sum = 0;
    int count = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
      if (!chosen(i)) continue;
      sum += scores[i];
      ++count;
    }
    return sum / std::max(1, count);
  }

  Ranking ascend(const std::function<bool(std::size_t)>& chosen) {
    Ranking best;
    double best_mean = mean(scores(best), chosen);
    for (int round = 0; round < kRounds; ++round) {
      for (const Parameter& parameter : parameters()) {
        for (const double value : parameter.tried) {
          Ranking other = best;
          other.*parameter.value = value;
          const double other_mean = mean(scores(other), chosen);
          if (other_mean < best_mean + kLeastGain || !is_steady_gain(scores(best), scores(other), chosen)) continue;
          best = other;
          best_mean = other_mean;
        }
      }
    }
    return best;
  }

 private:
  /// Whether hardly any group of queries loses by it.
  bool is_steady_gain(const Scores& before, const Scores& after, const std::function<bool(std::size_t)>& chosen) const {
    int losers = 0;
    for (std::size_t group = 0; group < kGroups; ++group) {
      const auto in_group = [&](std::size_t i) { return chosen(i) && i / kFolds % kGroups == group; };
      if (mean(after, in_group) < mean(before, in_group) - kLeastGain) ++losers;
    }
    return losers <= 1;
  }

  const std::vector<Judged>& queries_;
  std::map<std::string, Scores> known_;
};

void read_judged(const std::string& path, const referat::OpenState& state, std::vector<Judged>& queries) {
  std::ifstream in(path);
  std::map<std::string, std::size_t> places;
  for (std::string line; std::getline(in, line);) {
    std::istringstream cells(line);
    std::string number, text, item, grade;
    std::getline(cells, number, '\t');
    std::getline(cells, text, '\t');
    std::getline(cells, item, '\t');
    std::getline(cells, grade, '\t');
    if (number == "query_id" || grade.empty()) continue;
    const auto [place, added] = places.try_emplace(number, queries.size());
    if (added) queries.push_back({&state, text, {}});
    queries[place->second].grades[item] = std::stoi(grade);
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<referat::OpenState> states(static_cast<std::size_t>(argc));
  std::vector<Judged> queries;
  for (int i = 1; i + 1 < argc; i += 2) {
    auto opened = referat::open_current_state(argv[i]);
    if (!opened) {
      std::cerr << opened.error().message << "\n";
      return 1;
    }
    states[static_cast<std::size_t>(i)] = *opened;
    read_judged(argv[i + 1], states[static_cast<std::size_t>(i)], queries);
  }
  Tuner tuner(queries);
  const auto all = [](std::size_t) { return true; };
  std::printf("%zu queries; nDCG@10 + success@1 / 2 as they are %.4f\n", queries.size(), tuner.mean(tuner.scores({}), all));
  double held = 0;
  for (int fold = 0; fold < kFolds; ++fold) {
    const auto is_held = [fold](std::size_t i) { return static_cast<int>(i % kFolds) == fold; };
    const Ranking chosen = tuner.ascend([&](std::size_t i) { return !is_held(i); });
    const double before = tuner.mean(tuner.scores({}), is_held);
    const double after = tuner.mean(tuner.scores(chosen), is_held);
    std::printf("fold %d: held out %.4f, as they are %.4f\n", fold, after, before);
    held += after / kFolds;
  }
  std::printf("held out, mean over folds %.4f\n", held);
  const Ranking chosen = tuner.ascend(all);
  std::printf("chosen on all: %.4f\n", tuner.mean(tuner.scores(chosen), all));
  for (const Parameter& parameter : parameters()) {
    std::printf("%-16s %g%s\n", parameter.name, chosen.*parameter.value,
                chosen.*parameter.value == Ranking{}.*parameter.value ? "" : "  (changed)");
  }
  return 0;
}
