/* open_hash.c: a hash table with linear probing, tombstones and growth */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using slot_state = uint;

internal static unsafe class OpenHash
{
    const int FREE = 0;
    const int USED = 1;
    const int DELETED = 2;

    internal struct slot
    {
        public slot_state state;
        public fixed sbyte key[8];
        public int value;
    }

    internal struct table
    {
        public slot* slots;
        public uint mask;
        public uint used;
        public uint filled;
    }

    static uint hash(sbyte* s)
    {
        uint h = 17;

        while (*s != 0)
            h = h * 31 + (uint)*s++;
        return h;
    }

    static slot* find(table* t, sbyte* key, int for_insert)
    {
        uint i = hash(key) & t->mask;
        slot* reuse = null;

        for (;; i = (i + 1) & t->mask)
        {
            slot* s = &t->slots[i];

            if (s->state == FREE)
                return for_insert != 0 ? reuse != null ? reuse : s : null;
            if (s->state == DELETED)
            {
                if (reuse == null)
                    reuse = s;
            }
            else if (strcmp(s->key, key) == 0)
                return s;
        }
    }

    static void grow(table* t)
    {
        table bigger = new table { mask = t->slots != null ? t->mask * 2 + 1 : 3 };
        uint i;

        bigger.slots = (slot*)calloc(bigger.mask + 1, (ulong)sizeof(slot));
        if (t->slots != null)
            for (i = 0; i <= t->mask; i++)
                if (t->slots[i].state == USED)
                    put(&bigger, t->slots[i].key, t->slots[i].value);
        free(t->slots);
        *t = bigger;
    }

    static void put(table* t, sbyte* key, int value)
    {
        slot* s;

        if (t->slots == null || (t->filled + 1) * 4 > (t->mask + 1) * 3)
            grow(t);
        s = find(t, key, 1);
        if (s->state != USED)
        {
            t->filled += (uint)(s->state == FREE ? 1 : 0);
            t->used++;
            s->state = USED;
            strcpy(s->key, key);
        }
        s->value = value;
    }

    static int get(table* t, sbyte* key, int otherwise)
    {
        slot* s = find(t, key, 0);

        return s != null ? s->value : otherwise;
    }

    static int drop(table* t, sbyte* key)
    {
        slot* s = find(t, key, 0);

        if (s == null)
            return 0;
        s->state = DELETED;
        t->used--;
        return 1;
    }

    static int main()
    {
        table t = new table { slots = null };
        sbyte* key = stackalloc sbyte[8];
        int i, sum = 0;

        for (i = 0; i < 40; i++)
        {
            sprintf(key, "k%d"u8, i * 7 % 40);
            put(&t, key, i);
        }
        printf("%u %u %u\n"u8, t.used, t.filled, t.mask + 1);
        put(&t, "k3"u8.ToPointer(), 300);
        printf("%d %d\n"u8, get(&t, "k3"u8.ToPointer(), -1), get(&t, "none"u8.ToPointer(), -1));
        for (i = 0; i < 40; i += 3)
        {
            sprintf(key, "k%d"u8, i);
            sum += drop(&t, key);
        }
        uint usedValue = t.used;
        printf("%d %d %u\n"u8, sum, drop(&t, "k0"u8.ToPointer()), usedValue);
        put(&t, "k0"u8.ToPointer(), 5);
        for (i = sum = 0; (uint)i <= t.mask; i++)
            if (t.slots[i].state == USED)
                sum += t.slots[i].value;
        printf("%d %d\n"u8, sum, get(&t, "k0"u8.ToPointer(), -1));
        free(t.slots);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
