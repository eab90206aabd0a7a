package dk.fortaler.content.internal;

import dk.fortaler.content.ItemId;
import dk.fortaler.content.internal.PublishItem.Obstacle;
import dk.fortaler.guidelines.Disclosure.Asks;
import dk.fortaler.guidelines.TextCheck;
import dk.fortaler.guidelines.TextRules;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is to be done on an item before anybody sees it. */
@Component
class WhatStands {
    private final ItemRepository items;
    private final CaptionRepository captions;
    private final TextRules rules;

    WhatStands(ItemRepository items, CaptionRepository captions, TextRules rules) {
        this.items = items;
        this.captions = captions;
        this.rules = rules;
    }

    Set<Obstacle> inTheWay(ItemId id) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        Item item = items.find(id).orElseThrow();
        if (item.title().isBlank()) {
            obstacles.add(Obstacle.NO_TITLE);
        }
        if (item.picture().isPresent() && item.alternative().isBlank()) {
            obstacles.add(Obstacle.NO_ALTERNATIVE);
        }
        if (item.picture().isPresent()
                && item.people().answer() == PeopleShown.Answer.UNSAID
                && rules.peopleInPictures() == Asks.STOPS) {
            obstacles.add(Obstacle.PEOPLE_UNSAID);
        }
        TextCheck check = rules.check();
        if (captions.of(id).all().stream()
                .anyMatch(caption -> TextCheck.stop(check.remarks(caption.text(), caption.language())))) {
            obstacles.add(Obstacle.WORDS_STOPPED);
        }
        return obstacles;
    }
}
