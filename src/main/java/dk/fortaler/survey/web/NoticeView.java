package dk.fortaler.survey.web;

import org.jspecify.annotations.Nullable;

/**
 * A short page of words for a guest: thanks, received already, closed, unknown.
 *
 * @param host the organisation's name; the product's where none is known
 * @param text the beginning of the keys {@code .title} and {@code .what}
 * @param join where one can ask to take part; null where that is not offered
 */
public record NoticeView(String host, String text, @Nullable String join) {
    static final String NOBODY = "Fortaler";
}
