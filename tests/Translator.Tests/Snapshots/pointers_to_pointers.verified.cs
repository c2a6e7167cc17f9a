/* pointers_to_pointers.c: out parameters, arrays of strings, and deleting from a list without a special case */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class PointersToPointers
{
    internal struct node
    {
        public int v;
        public node* next;
    }

    static void push(node** head, int v)
    {
        node* n = (node*)malloc((ulong)sizeof(node));

        n->v = v;
        n->next = *head;
        *head = n;
    }

    static int remove_all(node** link, int v)
    {
        int n = 0;

        while (*link != null)
        {
            node* old = *link;

            if (old->v == v)
            {
                *link = old->next;
                free(old);
                n++;
            }
            else
                link = &old->next;
        }
        return n;
    }

    static void insert_sorted(node** head, node* item)
    {
        node** pp;

        for (pp = head; *pp != null && (*pp)->v < item->v; pp = &(*pp)->next)
            continue;
        item->next = *pp;
        *pp = item;
    }

    static int split(sbyte* text, sbyte** words, int max)
    {
        int n = 0;
        sbyte* p = text;

        while (n < max && *p != 0)
        {
            words[n++] = p;
            while (*p != 0 && *p != ' ')
                p++;
            if (*p != 0)
                *p++ = (sbyte)'\0';
        }
        words[n] = null;
        return n;
    }

    static int parse_number(sbyte** at)
    {
        int v = 0;

        while (**at >= '0' && **at <= '9')
            v = v * 10 + *(*at)++ - '0';
        return v;
    }

    static readonly int* values = StaticStorage.Create<int>([5, 3, 5, 8, 1, 5]);

    static int main()
    {
        node* list = null, sorted = null, n;
        node extra = new node { v = 4, next = null };
        sbyte* text = stackalloc sbyte[25];
        "GET /index.html HTTP/1.1"u8.CopyTo(text, 25);
        sbyte** words = stackalloc sbyte*[5];
        sbyte** w;
        sbyte* expression = "12+34+5"u8.ToPointer(), at = expression;
        int i, total = 0;
        int* ip = &i;
        int** ipp = &ip;
        int*** ippp = &ipp;

        for (i = 0; i < 6; i++)
            push(&list, values[i]);
        i = remove_all(&list, 5);
        printf("%d:"u8, i);
        for (n = list; n != null; n = n->next)
            printf(" %d"u8, n->v);
        printf("\n"u8);
        while (list != null)
        {
            n = list;
            list = list->next;
            insert_sorted(&sorted, n);
        }
        insert_sorted(&sorted, &extra);
        for (n = sorted; n != null; n = n->next)
            printf("%d "u8, n->v);
        printf("\n%d"u8, split(text, words, 4));
        for (w = words; *w != null; w++)
            printf(" [%s]"u8, *w);
        printf(" %c%c\n"u8, *words[1], words[2][1]);
        total = parse_number(&at);
        while (*at == '+')
        {
            at++;
            total += parse_number(&at);
        }
        printf("%d %d\n"u8, total, (int)(at - expression));
        ***ippp = 7;
        **ipp += 1;
        printf("%d\n"u8, i);
        while (sorted != null)
        {
            n = sorted->next;
            if (sorted != &extra)
                free(sorted);
            sorted = n;
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
