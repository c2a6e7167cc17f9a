/* Conway's game of life on a torus. Reads the first generation, prints the N-th. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ROWS 10
#define COLS 20

typedef unsigned char board[ROWS][COLS];

static board now, next;

static int
neighbours(int row, int col)
{
  int dr, dc, n = 0;

  for (dr = -1; dr <= 1; dr++)
    for (dc = -1; dc <= 1; dc++)
      if (dr || dc)
        n += now[(row + dr + ROWS) % ROWS][(col + dc + COLS) % COLS];
  return n;
}

static void
generation(void)
{
  int r, c;

  for (r = 0; r < ROWS; r++)
    for (c = 0; c < COLS; c++) {
      int n = neighbours(r, c);
      next[r][c] = n == 3 || (now[r][c] && n == 2);
    }
  memcpy(now, next, sizeof(board));
}

int
main(int argc, char *argv[])
{
  char line[128];
  int r, c, alive = 0, n = argc > 1 ? atoi(argv[1]) : 1;

  for (r = 0; r < ROWS && fgets(line, sizeof(line), stdin) != NULL; r++)
    for (c = 0; c < COLS && line[c] && line[c] != '\n'; c++)
      now[r][c] = line[c] == 'O';

  while (n-- > 0)
    generation();

  for (r = 0; r < ROWS; r++) {
    for (c = 0; c < COLS; c++) {
      putchar(now[r][c] ? 'O' : '.');
      alive += now[r][c];
    }
    putchar('\n');
  }
  printf("%d alive\n", alive);
  return alive > 0 ? 0 : 1;
}
