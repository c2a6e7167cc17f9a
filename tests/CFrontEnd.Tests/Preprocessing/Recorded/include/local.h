local_body
#include "neighbour.h"
