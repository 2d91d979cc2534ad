// One list of fields serves both ways. A change to it is a change of the format of an index (kIndexFormat).
#include "common/index/item_bytes.h"

#include <concepts>
#include <optional>
#include <utility>
#include <vector>

#include "common/index/varint.h"

namespace referat {
namespace {

template <typename Value>
struct IsOptional : std::false_type {};
template <typename Value>
struct IsOptional<std::optional<Value>> : std::true_type {};

template <typename Value>
struct IsList : std::false_type {};
template <typename Value>
struct IsList<std::vector<Value>> : std::true_type {};

template <typename Codec>
void visit(Codec& codec, Section& section) {
  codec(section.kind, section.heading, section.text);
}

template <typename Codec>
void visit(Codec& codec, Warning& warning) {
  codec(warning.code, warning.message);
}

template <typename Codec>
void visit(Codec& codec, Source& source) {
  codec(source.path, source.page, source.line);
}

template <typename Codec>
void visit(Codec& codec, VoteSide& side) {
  codec(side.count, side.parties);
}

template <typename Codec>
void visit(Codec& codec, Votes& votes) {
  codec(votes.in_favour, votes.against, votes.abstained);
}

template <typename Codec>
void visit(Codec& codec, Dissent& dissent) {
  codec(dissent.kind, dissent.by, dissent.text);
}

template <typename Codec>
void visit(Codec& codec, RouteStep& step) {
  codec(step.organ, step.date, step.number, step.outcome);
}

template <typename Codec>
void visit(Codec& codec, AttendanceNote& note) {
  codec(note.label, note.text);
}

template <typename Codec>
void visit(Codec& codec, Item& item) {
  codec(item.id, item.number, item.title, item.municipality, item.organ, item.position, item.date, item.time, item.kind,
        item.case_numbers, item.topics, item.topic_source, item.chapter, item.outcome, item.open, item.sections,
        item.attachments, item.initials, item.votes, item.dissent, item.route, item.place, item.attendance,
        item.supplement, item.source, item.warnings);
}

class Writer {
 public:
  template <typename... Values>
  void operator()(Values&... values) {
    (write(values), ...);
  }

  std::string take() { return std::move(bytes_); }

 private:
  template <typename Value>
  void write(Value& value) {
    if constexpr (std::same_as<Value, std::string>) {
      append_varint(value.size(), bytes_);
      bytes_ += value;
    } else if constexpr (std::integral<Value>) {
      // Negative numbers do not occur; they would be long but come back.
      append_varint(static_cast<std::uint64_t>(value), bytes_);
    } else if constexpr (IsOptional<Value>::value) {
      append_varint(value ? 1 : 0, bytes_);
      if (value) write(*value);
    } else if constexpr (IsList<Value>::value) {
      append_varint(value.size(), bytes_);
      for (auto& one : value) write(one);
    } else {
      visit(*this, value);
    }
  }

  std::string bytes_;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : reader_(bytes) {}

  template <typename... Values>
  void operator()(Values&... values) {
    (read(values), ...);
  }

  bool at_end() const { return reader_.rest().empty(); }

 private:
  template <typename Value>
  void read(Value& value) {
    if constexpr (std::same_as<Value, std::string>) {
      value = reader_.bytes(reader_.number());
    } else if constexpr (std::same_as<Value, bool>) {
      value = reader_.number() != 0;
    } else if constexpr (std::integral<Value>) {
      value = static_cast<Value>(reader_.number());
    } else if constexpr (IsOptional<Value>::value) {
      if (reader_.number() != 0) read(value.emplace());
    } else if constexpr (IsList<Value>::value) {
      // A wrong count runs into the end, since everything takes a byte at least.
      for (std::uint64_t left = reader_.number(); left > 0; --left) read(value.emplace_back());
    } else {
      visit(*this, value);
    }
  }

  RecordReader reader_;
};

}  // namespace

std::string bytes_of(const Item& item) {
  Writer writer;
  visit(writer, const_cast<Item&>(item));  // the list of fields is one for both ways; a writer only reads them
  return writer.take();
}

Item item_of_bytes(std::string_view bytes) {
  Item item;
  Reader reader(bytes);
  visit(reader, item);
  if (!reader.at_end()) throw Xapian::DatabaseCorruptError("a record goes on behind its item");
  return item;
}

}  // namespace referat
