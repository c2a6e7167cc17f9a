/* list.c */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static Program;

internal static unsafe class List
{
    /* An entry of the list. */
    internal struct entry
    {
        public int key;
        public entry* next;
        public fixed sbyte text[8];
    }

    internal struct pair
    {
        public short first;
        public short second;
    }

    /* ... and defined there */
    internal static pair list_limits = new pair { first = 100, second = -100 };

    internal static entry* list_add(int key, sbyte* text)
    {
        entry* e = (entry*)malloc((ulong)sizeof(entry));

        e->key = key;
        strncpy(e->text, text, 8 - 1);
        e->text[8 - 1] = (sbyte)'\0';
        e->next = list_head;
        list_head = e;
        if (key < list_limits.first)
            list_limits.first = (short)key;
        if (key > list_limits.second)
            list_limits.second = (short)key;
        return e;
    }

    internal static pair list_range()
    {
        return list_limits;
    }

    internal static int list_sum(pair range)
    {
        int sum = 0;

        for (entry* e = list_head; e != null; e = e->next)
            if (e->key >= range.first && e->key <= range.second)
                sum += e->key;
        return sum;
    }
}
