/** The signed webhook by which another system tells of conversions (docs/webhooks.md), and its page. */
@NullMarked
package dk.fortaler.goals.hooks;

import org.jspecify.annotations.NullMarked;
