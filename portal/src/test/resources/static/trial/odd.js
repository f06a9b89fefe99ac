export let changing = 1;
