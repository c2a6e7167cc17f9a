/* sync_builtins.c - gcc's own atomic functions, the old and the new ones */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

static int refs = 1;
static uint16_t port = 1000;
static unsigned char byte;
static long wide = 7;
static const char *name = "first";
static int spin;

static void enter(void)
{
    while (__sync_lock_test_and_set(&spin, 1))
        ;
}

static void leave(void)
{
    __sync_lock_release(&spin);
}

int main(void)
{
    const char *second = "second", *seen;
    long expected = 7, desired = 8, got;
    bool flag = false;

    enter();
    leave();
    printf("%d %d\n", __sync_fetch_and_add(&refs, 2), __sync_sub_and_fetch(&refs, 1));
    printf("%d %d\n", __sync_fetch_and_or(&port, 7), __sync_and_and_fetch(&port, 0xff));
    printf("%d %d\n", __sync_xor_and_fetch(&byte, 0xff), __sync_fetch_and_nand(&byte, 0x0f));
    printf("%d\n", byte);
    printf("%d %ld\n", __sync_bool_compare_and_swap(&wide, 7, 9), __sync_val_compare_and_swap(&wide, 7, 10));
    __sync_synchronize();
    printf("%ld\n", __atomic_load_n(&wide, __ATOMIC_ACQUIRE));
    __atomic_store_n(&wide, 7, __ATOMIC_RELEASE);
    printf("%d\n", __atomic_compare_exchange(&wide, &expected, &desired, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST));
    __atomic_load(&wide, &got, __ATOMIC_RELAXED);
    printf("%ld\n", got);
    __atomic_exchange(&wide, &expected, &got, __ATOMIC_SEQ_CST);
    printf("%ld %ld\n", got, wide);
    seen = __atomic_exchange_n(&name, second, __ATOMIC_SEQ_CST);
    printf("%s %s\n", seen, __atomic_load_n(&name, __ATOMIC_SEQ_CST));
    printf("%ld\n", __atomic_add_fetch(&wide, 5, __ATOMIC_SEQ_CST));
    printf("%ld\n", __atomic_fetch_nand(&wide, 3, __ATOMIC_SEQ_CST));
    printf("%ld\n", wide);
    printf("%d", __atomic_test_and_set(&flag, __ATOMIC_SEQ_CST));
    printf(" %d\n", __atomic_test_and_set(&flag, __ATOMIC_SEQ_CST));
    __atomic_clear(&flag, __ATOMIC_SEQ_CST);
    printf("%d %d\n", flag, __atomic_always_lock_free(sizeof(long), 0));
    return 0;
}
