package dk.fortaler.people.web;

import dk.fortaler.people.internal.imports.ImportOutcome;
import dk.fortaler.people.internal.imports.StaffImport;

/** What a staff list did. */
public record ResultView(StaffImport staffImport, ImportOutcome outcome) {}
