package dk.fortaler.survey.web;

import org.jspecify.annotations.Nullable;

/**
 * The page on which a survey is answered.
 *
 * @param host the organisation's name
 * @param action where it is sent
 * @param formNumber by which a form of an open link counts once; null for a personal link
 * @param personal whether the link is one person's own
 * @param trial whether it is a manager's preview, that cannot be sent
 * @param trouble text key of why the whole was not taken; null where that is not so
 * @param smallest under how many answers nothing is shown
 */
public record AnswerView(
        String host,
        String title,
        String introduction,
        String action,
        @Nullable String formNumber,
        boolean personal,
        boolean trial,
        @Nullable String trouble,
        int smallest,
        FormView form) {}
