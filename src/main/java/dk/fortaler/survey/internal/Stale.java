package dk.fortaler.survey.internal;

/** Somebody else has changed it meanwhile, or it was opened: what was meant is not carried out. */
public final class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
