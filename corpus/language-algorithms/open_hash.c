/* open_hash.c: a hash table with linear probing, tombstones and growth */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum slot_state { FREE, USED, DELETED };

typedef struct {
    enum slot_state state;
    char key[8];
    int value;
} slot;

typedef struct {
    slot *slots;
    unsigned mask, used, filled;
} table;

static unsigned hash(const char *s)
{
    unsigned h = 17;

    while (*s)
        h = h * 31 + *s++;
    return h;
}

static slot *find(table *t, const char *key, int for_insert)
{
    unsigned i = hash(key) & t->mask;
    slot *reuse = NULL;

    for (;; i = (i + 1) & t->mask) {
        slot *s = &t->slots[i];

        if (s->state == FREE)
            return for_insert ? reuse ? reuse : s : NULL;
        if (s->state == DELETED) {
            if (!reuse)
                reuse = s;
        } else if (!strcmp(s->key, key))
            return s;
    }
}

static void put(table *t, const char *key, int value);

static void grow(table *t)
{
    table bigger = { .mask = t->slots ? t->mask * 2 + 1 : 3 };
    unsigned i;

    bigger.slots = calloc(bigger.mask + 1, sizeof(slot));
    if (t->slots)
        for (i = 0; i <= t->mask; i++)
            if (t->slots[i].state == USED)
                put(&bigger, t->slots[i].key, t->slots[i].value);
    free(t->slots);
    *t = bigger;
}

static void put(table *t, const char *key, int value)
{
    slot *s;

    if (!t->slots || (t->filled + 1) * 4 > (t->mask + 1) * 3)
        grow(t);
    s = find(t, key, 1);
    if (s->state != USED) {
        t->filled += s->state == FREE;
        t->used++;
        s->state = USED;
        strcpy(s->key, key);
    }
    s->value = value;
}

static int get(table *t, const char *key, int otherwise)
{
    slot *s = find(t, key, 0);

    return s ? s->value : otherwise;
}

static int drop(table *t, const char *key)
{
    slot *s = find(t, key, 0);

    if (!s)
        return 0;
    s->state = DELETED;
    t->used--;
    return 1;
}

int main(void)
{
    table t = { 0 };
    char key[8];
    int i, sum = 0;

    for (i = 0; i < 40; i++) {
        sprintf(key, "k%d", i * 7 % 40);
        put(&t, key, i);
    }
    printf("%u %u %u\n", t.used, t.filled, t.mask + 1);
    put(&t, "k3", 300);
    printf("%d %d\n", get(&t, "k3", -1), get(&t, "none", -1));
    for (i = 0; i < 40; i += 3) {
        sprintf(key, "k%d", i);
        sum += drop(&t, key);
    }
    printf("%d %d %u\n", sum, drop(&t, "k0"), t.used);
    put(&t, "k0", 5);
    for (i = sum = 0; (unsigned)i <= t.mask; i++)
        if (t.slots[i].state == USED)
            sum += t.slots[i].value;
    printf("%d %d\n", sum, get(&t, "k0", -1));
    free(t.slots);
    return 0;
}
