package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.internal.CaseStanding;
import java.util.List;

/** All cases, the last changed first. */
public record CasesView(List<CaseStanding> cases) {}
