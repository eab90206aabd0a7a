/** What an organisation's administrators set: the organisation itself, its mail, and the outbox. */
@org.jspecify.annotations.NullMarked
package dk.fortaler.people.settings;
