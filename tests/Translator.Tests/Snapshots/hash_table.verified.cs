/* hash_table.c: counts words; open addressing, grows by doubling */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Ctype;
using size_t = ulong;

internal static unsafe class HashTable
{
    internal struct slot
    {
        public sbyte* word;           /* NULL: free */
        public int count;
    }

    internal struct table
    {
        public slot* slots;
        public size_t size;
        public size_t used;
        public ulong probes;
    }
    static table words = new table { slots = null };

    static ulong hash(sbyte* s)
    {
        ulong h = 5381;
        int c;
        while ((c = *s++) != 0)
            h = (h << 5) + h + (ulong)c;     /* djb2 */
        return h;
    }

    static slot* find(slot* slots, size_t size, sbyte* word)
    {
        size_t i = hash(word) % size;
        while (slots[i].word != null && strcmp(slots[i].word, word) != 0)
        {
            words.probes++;
            i = (i + 1) % size;
        }
        return slots + i;
    }

    static void grow()
    {
        size_t bigger = words.size != 0 ? words.size * 2 : 4, i;
        slot* fresh = (slot*)calloc(bigger, (ulong)sizeof(slot));
        if (fresh == null)
        {
            perror("calloc"u8);
            exit(1);
        }
        for (i = 0; i < words.size; i++)
            if (words.slots[i].word != null)
                *find(fresh, bigger, words.slots[i].word) = words.slots[i];
        free(words.slots);
        words.slots = fresh;
        words.size = bigger;
    }

    static void add(sbyte* word)
    {
        slot* s;
        if (words.used * 4 >= words.size * 3)
            grow();
        s = find(words.slots, words.size, word);
        if (s->word == null)
        {
            s->word = strdup(word);
            words.used++;
        }
        s->count++;
    }

    static int by_count(void* a, void* b)
    {
        slot* x = (slot*)a, y = (slot*)b;
        if (x->count != y->count)
            return y->count - x->count;
        if (x->word == null || y->word == null)
            return (y->word != null ? 1 : 0) - (x->word != null ? 1 : 0);
        return strcmp(x->word, y->word);
    }

    static int main(int argc, sbyte** argv)
    {
        sbyte* word = stackalloc sbyte[32];
        int c, n = 0, top = argc > 1 ? atoi(argv[1]) : 5;
        size_t i;

        do
        {
            c = getchar();
            if (isalpha(c) != 0 || c == '\'')
            {
                if (n < 32 - 1)
                    word[n++] = (sbyte)tolower(c);
            }
            else if (n != 0)
            {
                word[n] = (sbyte)'\0';
                add(word);
                n = 0;
            }
        }
        while (c != EOF);

        printf("%zu different words, table of %zu, %lu probes\n"u8, words.used, words.size, words.probes);
        if (words.used > 0)
            qsort(words.slots, words.size, (ulong)sizeof(slot), &by_count);
        for (i = 0; i < words.used; i++)
        {
            if ((int)i < top)
                printf("%5d %s\n"u8, words.slots[i].count, words.slots[i].word);
            free(words.slots[i].word);
        }
        free(words.slots);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
