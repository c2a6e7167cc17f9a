/* printf and its family with strings, pointers and buffers that are too small */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void show(const char *buffer, int result)
{
  printf("%2d \"%s\" (%zu)\n", result, buffer, strlen(buffer));
}

int main(void)
{
  char buffer[16];
  char not_terminated[4] = { 'f', 'o', 'u', 'r' };
  void *null = NULL;
  static const char *long_text = "this is cut somewhere", *word = "nothing";
  int n;

  printf("[%s] [%10s] [%-10s] [%.2s] [%10.2s] [%-10.2s] [%.0s]\n", "text", "text", "text", "text", "text", "text", "text");
  printf("[%.4s] [%.*s] [%*s]\n", not_terminated, 2, not_terminated, 7, "right");
  printf("[%s] [%5s]\n", "", "");
  printf("%p %p %20p| %-20p|\n", null, (void *)0x1234, (void *)0xabcdef, null);
  printf("%s and %% and %c\n", "percent", '%');

  n = snprintf(buffer, sizeof buffer, "%s", "fits");
  show(buffer, n);
  n = snprintf(buffer, sizeof buffer, "%s %d", long_text, 42);
  show(buffer, n);
  n = snprintf(buffer, 1, "%s", word);
  show(buffer, n);
  n = snprintf(NULL, 0, "%d-%s", 12345, "measured");
  printf("%d\n", n);
  n = sprintf(buffer, "%03d:%-5s|", 7, "ab");
  show(buffer, n);

  /* appending */
  n = 0;
  n += sprintf(buffer + n, "%d", 1);
  n += sprintf(buffer + n, ",%d", 22);
  n += sprintf(buffer + n, ",%d", 333);
  show(buffer, n);

  fprintf(stdout, "%s%s%s\n", "adj" "acent", " lit" "erals", "");
  puts("puts adds a newline");
  fputs("fputs does not\n", stdout);
  putchar('p'), putchar('c'), putc('\n', stdout);
  fwrite("with\0NUL\n", 1, 9, stdout);
  printf("tab\there, bell \a, backslash \\, quote \", octal \101\102, hex \x43, high \xe9\xff\n");
  return EXIT_SUCCESS;
}
