package org.cablestats.table;

import org.cablestats.cable.reference.Countries;
import org.cablestats.cable.reference.Post;
import org.cablestats.cable.reference.Posts;
import org.cablestats.cable.reference.Tags;
import org.cablestats.table.schema.ReferenceTables.PhraseRow;
import org.cablestats.table.schema.ReferenceTables.PostRow;
import org.cablestats.table.schema.ReferenceTables.TagRow;
import org.cablestats.table.schema.ReferenceTables.TopicRow;
import org.cablestats.topic.Subtopic;
import org.cablestats.topic.Topic;
import org.cablestats.topic.TopicDictionary;
import org.cablestats.topic.TopicPhrase;

/** Writes the reference tables anew where the program brings other rows than the stored ones. Rows are in a fixed order. */
public final class ReferenceRows {
    private ReferenceRows() {}

    /** Renews all of them. */
    public static void renew(Warehouse warehouse, TopicDictionary dictionary) {
        renewDictionary(warehouse, dictionary);
        warehouse
                .rows(PostRow.class)
                .renew(Posts.all().stream().map(ReferenceRows::post).toList());
        warehouse
                .rows(TagRow.class)
                .renew(Tags.all().stream()
                        .map(tag -> new TagRow(tag.code(), tag.kind().label(), tag.meaning(), tag.country()))
                        .toList());
    }

    /** Renews those that hold the dictionary. */
    public static void renewDictionary(Warehouse warehouse, TopicDictionary dictionary) {
        warehouse
                .rows(TopicRow.class)
                .renew(dictionary.topics().stream()
                        .map(topic -> new TopicRow(topic.id(), topic.label(), topic.generic(), topic.about()))
                        .toList());
        warehouse
                .rows(PhraseRow.class)
                .renew(dictionary.phrases().entrySet().stream()
                        .flatMap(topic -> topic.getValue().stream().map(phrase -> phrase(topic.getKey(), phrase)))
                        .toList());
    }

    private static PhraseRow phrase(Topic topic, TopicPhrase phrase) {
        Subtopic subtopic = phrase.subtopic();
        return new PhraseRow(
                topic.id(),
                phrase.text(),
                phrase.weight(),
                subtopic == null ? null : subtopic.id(),
                subtopic == null ? null : subtopic.label(),
                phrase.body(),
                phrase.example());
    }

    private static PostRow post(Post post) {
        return new PostRow(
                post.origin(),
                post.station(),
                post.city(),
                post.country(),
                post.bureau(),
                post.latitude(),
                post.longitude(),
                Countries.name(post.country()),
                post.zone() == null ? null : post.zone().getId());
    }
}
