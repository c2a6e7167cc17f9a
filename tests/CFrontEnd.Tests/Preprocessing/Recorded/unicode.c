/* Identifiers beyond ASCII. */
#define größe 1
größe + naïve + 変数 + größer "größe" L'ü' 𝒳
#define cat(a, b) a ## b
#define str(x) #x
cat(grö, ße) str(größe  "ü")
#define \u00e9t\u00e9 summer
été \u00e9t\u00E9
