package dk.fortaler.guidelines;

/**
 * What a rule has to say about a place in a text.
 *
 * @param start the place's first letter, in UTF-16 units
 * @param end after its last letter
 * @param words as they stand there
 */
public record Remark(WordRule rule, int start, int end, String words) {}
