/* main.c - uses what another file defines under other names */
#include <stdio.h>

/* The library's own name for it. */
extern int store_put(int key, int value) __asm__("store_put_v2");
extern int store_size(void);
extern int store_limit;
extern int chosen(int);
extern int store_capacity __asm__("store_limit");

/* This file's name for a function that others know as "report". */
void print_report(int value) __asm__("report");

void print_report(int value)
{
    printf("report %d\n", value);
}

int main(void)
{
    printf("%d\n", store_put(1, 10));
    printf("%d\n", store_put(2, 20));
    printf("%d of %d %d\n", store_size(), store_limit, store_capacity);
    store_limit = 9;
    printf("%d\n", store_capacity);
    printf("%d\n", chosen(3));
    return 0;
}
