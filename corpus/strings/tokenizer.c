/*
 * tokenizer.c: four ways to take a line apart
 */
#include <stdio.h>
#include <string.h>

#define MAX_TOKENS 16

static int count;

static void token(const char *t)
{
  printf("%s<%s>", count++ ? " " : "  ", t);
}

static void done(const char *how)
{
  printf("%s%d with %s\n", count ? "  " : "  nothing, ", count, how);
  count = 0;
}

static void with_strtok(const char *line)
{
  char copy[80], *t;

  strcpy(copy, line);
  for (t = strtok(copy, " ,;"); t != NULL; t = strtok(NULL, " ,;"))
    token(t);
  done("strtok");
}

/* words within fields: two strtok_r at the same time */
static void with_strtok_r(const char *line)
{
  char copy[80], *field, *word, *outer, *inner;

  strcpy(copy, line);
  for (field = strtok_r(copy, ";", &outer); field; field = strtok_r(NULL, ";", &outer)) {
    for (word = strtok_r(field, " ,", &inner); word; word = strtok_r(NULL, " ,", &inner))
      token(word);
    token("/");
  }
  done("strtok_r");
}

static void with_strsep(const char *line)
{
  char copy[80], *rest = copy, *t;

  strcpy(copy, line);
  while ((t = strsep(&rest, " ,;")) != NULL)
    token(t);           /* empty tokens too */
  done("strsep");
}

/* by hand, with quotes */
static int split(char *line, char *argv[], int max)
{
  char *in = line, *out;
  int argc = 0;

  while (argc < max) {
    char quote = 0;

    in += strspn(in, " \t");
    if (*in == '\0')
      break;
    argv[argc++] = out = in;
    for (; *in && (quote || (*in != ' ' && *in != '\t')); in++) {
      if (quote) {
        if (*in == quote)
          quote = 0;
        else
          *out++ = *in;
      } else if (*in == '"' || *in == '\'')
        quote = *in;
      else if (*in == '\\' && in[1] != '\0')
        *out++ = *++in;
      else
        *out++ = *in;
    }
    if (*in)
      in++;
    *out = '\0';
  }
  return argc;
}

int main(void)
{
  static const char *lines[] = {
    "alpha beta,gamma;delta",
    ";;leading, and  double,,;",
    "",
    "   ",
    "single",
  };
  char quoted[] = "say \"hello world\" 'it''s' \\\"escaped\\\" \"\" last";
  char *argv[MAX_TOKENS];
  unsigned i;
  int argc;

  for (i = 0; i < sizeof lines / sizeof *lines; i++) {
    printf("\"%s\"\n", lines[i]);
    with_strtok(lines[i]);
    with_strtok_r(lines[i]);
    with_strsep(lines[i]);
  }

  argc = split(quoted, argv, MAX_TOKENS);
  for (i = 0; (int)i < argc; i++)
    printf("argv[%u] = [%s]\n", i, argv[i]);
  return 0;
}
