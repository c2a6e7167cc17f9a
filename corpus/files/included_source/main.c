/* main.c -- reverse Polish notation */
#include <stdio.h>

#define STACK_SIZE 16
#include "stack.c"

int number_at(const char **text);

int main(void)
{
    const char *text = "12 30+ 2* 4-";

    while (*text) {
        if (*text >= '0' && *text <= '9') {
            push(number_at(&text));
        } else if (*text == ' ') {
            text++;
        } else {
            int right = pop();
            int left = pop();

            push(*text == '+' ? left + right : *text == '-' ? left - right : left * right);
            text++;
        }
    }
    printf("%d, ", pop());
    printf("depth %d\n", depth);
    return 0;
}
