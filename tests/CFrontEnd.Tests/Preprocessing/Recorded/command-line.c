/* options: -DA -DB=2 -DC= -Dadd(x,y)=x+y -DE=1=2 -UB -Ulinux */
A B [C] add(1, B) linux E
