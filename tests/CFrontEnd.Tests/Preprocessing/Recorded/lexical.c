/* Tokens: what sticks together and what does not. */
a+++++b a---b x<<=1>>=2 a->b ...... .. . 1..2 .5.e+3 0x1p-3 1e+5e-6 1e 1E+ 0xe+1 12abc 1.2.3 a$b $c _d9
a/b//comment
/ /**/ / /*/*/ * /***/ + "/*" '//' "a\"b" '\'' L"w" L'w' u"x" U"y" u8"z" L "w" u8 'c'
int spl\
it = 1\
2; str\
ing = "con\
tinued"; /\
* comment *\
/ after /\
/ line comment \
goes on
visible
<: :> <% %> %: %:%: <:: %:%:% <:>
%:define DIGRAPH <% 1 %>
DIGRAPH
#define spliced \
   one \
   two
spliced
f	(x	)
formfeedtab
  # /* hash */ define in_between yes
in_between
%: define more yes_too
more
