/* linked_records.c: lists threaded through their records, and the record found back from its link */
#include <stdio.h>
#include <stddef.h>

struct list { struct list *next, *prev; };

#define container_of(ptr, type, member) ((type *)((char *)(ptr) - offsetof(type, member)))
#define list_for_each(pos, head) for (pos = (head)->next; pos != (head); pos = pos->next)

static void list_init(struct list *l)
{
    l->next = l->prev = l;
}

static void list_add_tail(struct list *item, struct list *head)
{
    item->prev = head->prev;
    item->next = head;
    head->prev->next = item;
    head->prev = item;
}

static void list_remove(struct list *item)
{
    item->prev->next = item->next;
    item->next->prev = item->prev;
    list_init(item);
}

struct job {
    int priority;
    struct list all;
    const char *name;
    struct list ready;
};

static struct list all = { &all, &all }, ready = { &ready, &ready };

static void submit(struct job *j, int is_ready)
{
    list_add_tail(&j->all, &all);
    if (is_ready)
        list_add_tail(&j->ready, &ready);
    else
        list_init(&j->ready);
}

static void show(void)
{
    struct list *l;

    printf("all:");
    list_for_each(l, &all)
        printf(" %s", container_of(l, struct job, all)->name);
    printf("; ready:");
    list_for_each(l, &ready) {
        struct job *j = container_of(l, struct job, ready);

        printf(" %s/%d", j->name, j->priority);
    }
    printf("\n");
}

int main(void)
{
    static struct job jobs[4] = { { 3, .name = "dns" }, { 1, .name = "http" }, { 2, .name = "ntp" }, { 5, .name = "smtp" } };
    struct job extra = { .name = "local", .priority = 9 };
    int i;

    for (i = 0; i < 4; i++)
        submit(jobs + i, i % 2 == 0);
    submit(&extra, 1);
    show();
    list_remove(&jobs[2].ready);
    list_add_tail(&jobs[1].ready, &ready);
    show();
    list_remove(ready.next);
    list_remove(&extra.all);
    show();
    return 0;
}
