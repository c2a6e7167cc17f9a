/* A growing array of strings read from standard input; then sorted, made unique and joined. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;
using ssize_t = long;

internal static unsafe class DynamicArray
{
    internal struct string_array
    {
        public sbyte** items;
        public int count;
        public int capacity;
        public int growths;
    }

    static void append(string_array* a, sbyte* text, size_t length)
    {
        if (a->count == a->capacity)
        {
            int capacity = a->capacity + a->capacity / 2 + 1;
            sbyte** items = (sbyte**)realloc(a->items, (ulong)capacity * (ulong)sizeof(sbyte*));

            if (items == null)
            {
                perror("realloc"u8);
                exit(1);
            }
            a->items = items;
            a->capacity = capacity;
            a->growths++;
        }
        a->items[a->count] = (sbyte*)malloc(length + 1);
        memcpy(a->items[a->count], text, length);
        a->items[a->count][length] = (sbyte)'\0';
        ++a->count;
    }

    static void insert(string_array* a, int at, sbyte* text)
    {
        sbyte* last;

        append(a, text, strlen(text));
        last = a->items[a->count - 1];
        memmove(a->items + at + 1, a->items + at, (ulong)(a->count - 1 - at) * (ulong)sizeof(sbyte*));
        a->items[at] = last;
    }

    static void unique(string_array* a)
    {
        sbyte** from, to = a->items;

        if (a->count == 0)
            return;
        for (from = a->items + 1; from < a->items + a->count; from++)
            if (strcmp(*to, *from) == 0)
                free(*from);
            else
                *++to = *from;
        a->count = (int)(to + 1 - a->items);
    }

    static int compare(void* a, void* b)
    {
        return strcmp(*(sbyte**)a, *(sbyte**)b);
    }

    static int main()
    {
        string_array lines = new string_array { items = null };
        sbyte* joined, buffer = null;
        size_t size = 0, total = 1;
        ssize_t n;
        int i;

        while ((n = getline(&buffer, &size, stdin)) != -1)
        {
            if (n > 0 && buffer[n - 1] == '\n')
                n--;
            append(&lines, buffer, (ulong)n);
        }
        free(buffer);
        printf("%d lines, %d growths, capacity %d\n"u8, lines.count, lines.growths, lines.capacity);

        if (lines.count > 1)
        {
            insert(&lines, 1, "(inserted)"u8.ToPointer());
            qsort(lines.items, (ulong)lines.count, (ulong)sizeof(sbyte*), &compare);
        }
        unique(&lines);

        for (i = 0; i < lines.count; i++)
            total += strlen(lines.items[i]) + 2;
        joined = (sbyte*)calloc(total, 1);
        for (i = 0; i < lines.count; i++)
        {
            if (i != 0)
                strcat(joined, ", "u8);
            strcat(joined, lines.items[i]);
            free(lines.items[i]);
        }
        puts(joined);
        free(joined);
        free(lines.items);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
