package dk.fortaler.people.internal;

import java.util.Locale;

/** A change of the people or departments that can't be made; the transaction is undone. */
public final class ChangeRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ChangeRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, and at which field of the form it is told; an empty field is the whole form. */
    public enum Reason {
        EMAIL_TAKEN("email"),
        /** Whoever reads the mail of an address that signs in can let themself in. */
        ADDRESS_OPENS("email"),
        MANAGER_UNKNOWN("manager"),
        MANAGER_AMBIGUOUS("manager"),
        MANAGER_LOOP("manager"),
        DEPARTMENT_UNKNOWN("department"),
        /** Only administrators give roles and change administrators. */
        ADMINISTRATORS_ONLY(""),
        LAST_ADMINISTRATOR(""),
        NAME_TAKEN("name"),
        PARENT_BELOW("parent"),
        TOO_DEEP("parent"),
        NOT_EMPTY("");

        private final String field;

        Reason(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }

        public String key() {
            return "people.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
