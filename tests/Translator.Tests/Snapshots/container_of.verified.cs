/* Offsets of members, and the way back from a member to its structure, as kernel-style lists do it. */

using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class ContainerOf
{
    internal struct list
    {
        public list* next;
    }

    internal struct index_type
    {
        public int id;
        public list by_id;
    }

    internal struct part_type
    {
        public short lo;
        public short hi;
    }

    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct anonymous_type
    {
        [FieldOffset(0)]
        public long stamp;
        [FieldOffset(0)]
        public part_type part;
    }

    internal struct task
    {
        public int priority;
        public fixed sbyte name[10];
        public list link;
        public fixed ulong index[4]; /* index_type[2] */
        public anonymous_type anonymous;
    }

    static void push(list* head, list* item)
    {
        item->next = head->next;
        head->next = item;
    }

    static int main()
    {
        list all = new list { next = null }, ids = new list { next = null };
        list* l;
        task* tasks = stackalloc task[3];
        tasks[0] = new task { priority = 3, anonymous = new anonymous_type { stamp = 0x10002 } };
        "three"u8.CopyTo(tasks[0].name, 10);
        ((index_type*)tasks[0].index)[1] = new index_type { id = 33 };
        tasks[1] = new task { priority = 1, anonymous = new anonymous_type { part = new part_type { lo = 5, hi = 6 } } };
        "one"u8.CopyTo(tasks[1].name, 10);
        ((index_type*)tasks[1].index)[1] = new index_type { id = 11 };
        tasks[2] = new task { priority = 2 };
        "two"u8.CopyTo(tasks[2].name, 10);
        ((index_type*)tasks[2].index)[1] = new index_type { id = 22 };
        int i;

        printf("%zu %zu %zu\n"u8, 16UL, 48UL, 58UL);
        printf("%zu %zu\n"u8, sizeof(task), 8);
        for (i = 0; i < 3; i++)
        {
            push(&all, &tasks[i].link);
            push(&ids, &((index_type*)tasks[i].index)[1].by_id);
        }
        for (l = all.next; l != null; l = l->next)
        {
            task* t = (task*)((sbyte*)l - 16UL);
            printf("%s %d %d/%d; "u8, t->name, t->priority, t->anonymous.part.lo, t->anonymous.part.hi);
        }
        printf("\n"u8);
        for (l = ids.next; l != null; l = l->next)
            printf("%d "u8, ((index_type*)((task*)((sbyte*)l - 48UL))->index)[1].id);
        printf("\n%ld\n"u8, (long)(sbyte*)8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
