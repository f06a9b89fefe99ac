/**
 * Binding: how the topics that a service hears are come by. Patiently, so that a service started while the broker is away
 * opens its port and takes commands; and from where the store says, so that a restored store hears again what it has lost.
 */
@NullMarked
package desmigratif.kit.bind;

import org.jspecify.annotations.NullMarked;
