#ifndef STORE_H
#define STORE_H

int store_put_v2(int key, int value);

#endif
