/* linked_list.c: a singly linked list of clients, sorted, reversed, filtered */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using unsafe list = LinkedList.node*;

internal static unsafe class LinkedList
{
    internal struct node
    {
        public int id;
        public fixed sbyte name[12];
        public node* next;
    }

    static int allocated;   /* nodes that are alive */

    static list cons(int id, sbyte* name, list rest)
    {
        node* n = (node*)malloc((ulong)sizeof(node));

        if (n == null)
        {
            fprintf(stderr, "no memory\n"u8);
            exit(1);
        }
        n->id = id;
        strncpy(n->name, name, 12 - 1);
        n->name[12 - 1] = (sbyte)'\0';
        n->next = rest;
        allocated++;
        return n;
    }

    static void print(sbyte* title, node* l)
    {
        printf("%s:"u8, title);
        while (l != null)
        {
            printf(" %d=%s"u8, l->id, l->name);
            l = l->next;
        }
        printf("\n"u8);
    }

    static list reverse(list l)
    {
        list result = null;

        while (l != null)
        {
            list next = l->next;

            l->next = result;
            result = l;
            l = next;
        }
        return result;
    }

    static int length(node* l)
    {
        return l == null ? 0 : 1 + length(l->next);
    }

    /* merge sort: stable, and no arrays needed */
    static list merge(list a, list b, delegate*<node*, node*, int> compare)
    {
        node head;
        node* tail = &head;

        while (a != null && b != null)
            if (compare(b, a) < 0)
            {
                tail = tail->next = b;
                b = b->next;
            }
            else
            {
                tail = tail->next = a;
                a = a->next;
            }
        tail->next = a != null ? a : b;
        return head.next;
    }

    static list sort(list l, delegate*<node*, node*, int> compare)
    {
        list slow = l, fast, second;

        if (l == null || l->next == null)
            return l;
        for (fast = l->next; fast != null && fast->next != null; fast = fast->next->next)
            slow = slow->next;
        second = slow->next;
        slow->next = null;
        list sortResult = sort(second, compare);
        return merge(sort(l, compare), sortResult, compare);
    }

    static int by_name(node* a, node* b)
    {
        return strcmp(a->name, b->name);
    }
    static int by_id(node* a, node* b)
    {
        return a->id - b->id;
    }

    static int is_odd(node* n)
    {
        return n->id & 1;
    }

    static void remove_if(list* where, delegate*<node*, int> predicate)
    {
        while (*where != null)
        {
            if (predicate(*where) != 0)
            {
                list dead = *where;

                *where = dead->next;
                free(dead);
                --allocated;
            }
            else
                where = &(*where)->next;
        }
    }

    static int always(node* n)
    {
        return n != null ? 1 : 0;
    }

    static int main()
    {
        sbyte** names = stackalloc sbyte*[] { "mallory"u8.ToPointer(), "bob"u8.ToPointer(), "trent"u8.ToPointer(), "alice"u8.ToPointer(), "a-very-long-name"u8.ToPointer(), "eve"u8.ToPointer(), "bob"u8.ToPointer() };
        list clients = null;
        int i;

        for (i = 0; i < (int)((ulong)(7 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*)); i++)
            clients = cons(i * 7 % 5, names[i], clients);
        print("in reverse order"u8.ToPointer(), clients);
        clients = reverse(clients);
        print("in order"u8.ToPointer(), clients);
        clients = sort(clients, &by_name);
        print("by name"u8.ToPointer(), clients);
        clients = sort(clients, &by_id);
        print("by id"u8.ToPointer(), clients);
        printf("%d nodes\n"u8, length(clients));
        remove_if(&clients, &is_odd);
        print("even ones"u8.ToPointer(), clients);
        remove_if(&clients, &always);
        printf("%d nodes, %d alive\n"u8, length(clients), allocated);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
