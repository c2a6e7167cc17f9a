/* operations.c - stdatomic.h */
#include <stdatomic.h>
#include <stdio.h>

struct node {
    int value;
    struct node *next;
};

static _Atomic(struct node *) head;
static atomic_flag lock = ATOMIC_FLAG_INIT;
static atomic_long total = ATOMIC_VAR_INIT(40);

/* A stack without locks. */
static void push(struct node *n)
{
    n->next = atomic_load(&head);
    while (!atomic_compare_exchange_weak(&head, &n->next, n))
        ;
}

static struct node *pop(void)
{
    struct node *n = atomic_load_explicit(&head, memory_order_acquire);

    while (n && !atomic_compare_exchange_strong(&head, &n, n->next))
        ;
    return n;
}

static void locked_add(long n)
{
    while (atomic_flag_test_and_set_explicit(&lock, memory_order_acquire))
        ;
    atomic_fetch_add(&total, n);
    atomic_flag_clear_explicit(&lock, memory_order_release);
}

int main(void)
{
    struct node nodes[3] = { { 1, 0 }, { 2, 0 }, { 3, 0 } };
    struct node *n;
    atomic_int state;
    int expected = 3;
    memory_order order = memory_order_seq_cst;
    int i;

    for (i = 0; i < 3; i++)
        push(&nodes[i]);
    while ((n = pop()) != NULL)
        printf("%d ", n->value);
    printf("\n");
    locked_add(2);
    printf("%ld %d\n", atomic_load(&total), atomic_flag_test_and_set(&lock));
    atomic_init(&state, 5);
    printf("%d", atomic_compare_exchange_strong(&state, &expected, 9));
    printf(" %d\n", expected);
    printf("%d", atomic_compare_exchange_strong_explicit(&state, &expected, 9, order, memory_order_relaxed));
    printf(" %d\n", atomic_load(&state));
    printf("%d\n", atomic_exchange(&state, 12));
    printf("%d\n", atomic_fetch_sub(&state, 2));
    printf("%d\n", atomic_fetch_or(&state, 5));
    printf("%d\n", atomic_fetch_and(&state, 6));
    printf("%d\n", atomic_fetch_xor(&state, 15));
    atomic_store(&state, atomic_load(&state) * 2);
    printf("%d\n", atomic_load(&state));
    atomic_thread_fence(memory_order_acq_rel);
    printf("%d %d\n", atomic_is_lock_free(&total), ATOMIC_INT_LOCK_FREE);
    return 0;
}
