package dk.fortaler.kernel.identity;

/** What a person may come for; several per person. Everybody is an {@link #EMPLOYEE}. */
public enum Role {
    ADMINISTRATOR,
    PROGRAMME_MANAGER,
    EXECUTIVE,
    DEPARTMENT_LEAD,
    AMBASSADOR,
    EMPLOYEE
}
