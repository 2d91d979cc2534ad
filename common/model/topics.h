// KLE main groups (the Danish municipalities' common subject plan) as topics of an item.
#ifndef REFERAT_COMMON_MODEL_TOPICS_H
#define REFERAT_COMMON_MODEL_TOPICS_H

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <referat/item.h>

namespace referat {

/// All main groups, "00 Kommunens styrelse" and so on, in the order of their numbers.
const std::vector<std::string>& all_topics();

/// The topic with that number ("05"), if there is one.
std::optional<std::string> topic_numbered(std::string_view number);

struct ScoredTopic {
  std::string topic;
  double score = 0;
};

/// Judges topics from words: every word of the tables that a text holds (or that begins or ends one of its compounds)
/// gives its weight to its main group, more in the title than in the body, and less each time it is repeated. The words
/// of the body's name add what organ_topic_words.h gives them to groups found so. Nothing else counts, so that a topic
/// can be explained by pointing at words. The tables are data/topic_words.tsv (ours) and data/kle.tsv (KLE's own
/// titles). Used by one thread at a time.
class TopicScorer {
 public:
  TopicScorer();
  ~TopicScorer();
  TopicScorer(TopicScorer&&) noexcept;

  /// Best first, all with a score above 0.
  std::vector<ScoredTopic> score(const Item& item);
  /// What an item gets: at most three, the weak ones left out.
  std::vector<std::string> judge(const Item& item);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace referat

#endif
