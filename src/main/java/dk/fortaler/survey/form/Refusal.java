package dk.fortaler.survey.form;

/** Why an answer is not taken. */
public enum Refusal {
    /** Nothing was answered where something must be. */
    MISSING,
    /** None of what can be chosen. */
    UNKNOWN,
    /** Several where one was asked for. */
    TOO_MANY,
    TOO_LONG
}
