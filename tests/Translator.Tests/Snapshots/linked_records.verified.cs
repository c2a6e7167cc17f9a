/* linked_records.c: lists threaded through their records, and the record found back from its link */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class LinkedRecords
{
    internal struct list
    {
        public list* next;
        public list* prev;
    }

    static void list_init(list* l)
    {
        l->next = l->prev = l;
    }

    static void list_add_tail(list* item, list* head)
    {
        item->prev = head->prev;
        item->next = head;
        head->prev->next = item;
        head->prev = item;
    }

    static void list_remove(list* item)
    {
        item->prev->next = item->next;
        item->next->prev = item->prev;
        list_init(item);
    }

    internal struct job
    {
        public int priority;
        public list all;
        public sbyte* name;
        public list ready;
    }

    static readonly list* all = StaticStorage.Allocate<list>(1);
    static readonly list* ready = StaticStorage.Allocate<list>(1);

    static void submit(job* j, int is_ready)
    {
        list_add_tail(&j->all, all);
        if (is_ready != 0)
            list_add_tail(&j->ready, ready);
        else
            list_init(&j->ready);
    }

    static void show()
    {
        list* l;

        printf("all:"u8);
        for (l = all->next; l != all; l = l->next)
            printf(" %s"u8, ((job*)((sbyte*)l - 8UL))->name);
        printf("; ready:"u8);
        for (l = ready->next; l != ready; l = l->next)
        {
            job* j = (job*)((sbyte*)l - 32UL);

            printf(" %s/%d"u8, j->name, j->priority);
        }
        printf("\n"u8);
    }

    static readonly job* jobs = StaticStorage.Create<job>([new job { priority = 3, name = "dns"u8.ToPointer() }, new job { priority = 1, name = "http"u8.ToPointer() }, new job { priority = 2, name = "ntp"u8.ToPointer() }, new job { priority = 5, name = "smtp"u8.ToPointer() }]);

    static int main()
    {
        job extra = new job { name = "local"u8.ToPointer(), priority = 9 };
        int i;

        for (i = 0; i < 4; i++)
            submit(jobs + i, i % 2 == 0 ? 1 : 0);
        submit(&extra, 1);
        show();
        list_remove(&jobs[2].ready);
        list_add_tail(&jobs[1].ready, ready);
        show();
        list_remove(ready->next);
        list_remove(&extra.all);
        show();
        return 0;
    }

    static LinkedRecords()
    {
        *all = new list { next = all, prev = all };
        *ready = new list { next = ready, prev = ready };
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
