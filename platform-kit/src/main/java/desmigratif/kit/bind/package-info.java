/**
 * Binding: how the topics that a service hears are come by. Patiently, so that a service started while the broker is away
 * opens its port and takes commands; from where the store says, so that a restored store hears again what it has lost; a
 * poll at a time; and how much is still to come.
 */
@NullMarked
package desmigratif.kit.bind;

import org.jspecify.annotations.NullMarked;
