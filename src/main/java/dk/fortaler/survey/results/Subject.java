package dk.fortaler.survey.results;

import java.util.UUID;

/**
 * What is counted on its own: a question, or one row of a matrix, as somebody may answer one row and not the next.
 *
 * @param row empty where the question is no matrix
 */
public record Subject(UUID question, String row) {
    static Subject of(UUID question) {
        return new Subject(question, "");
    }
}
