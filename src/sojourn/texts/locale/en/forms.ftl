# Forms: what is wrong with a form, and with an answer to it

problem-code-twice = The code “{ $value }” stands twice. Every section, question, answer and column needs its own.
problem-condition-not-before = A condition looks at “{ $value }”, which is no earlier question of this form.
problem-condition-without-codes = A condition looks at “{ $value }”, but only a choice or a consent can decide whether a question is asked.
problem-condition-unknown-answer = “{ $value }” is no answer to “{ $question }”. Its answers: { $options }.
problem-limits-crossed = The largest limit ({ $value }) is below the smallest ({ $limit }).
problem-too-few-answers = More answers are asked for ({ $value }) than there are to choose from ({ $limit }).
problem-document-unknown = The checklist has no document “{ $value }” that the applicant brings. It has: { $documents }.
problem-reference-asks-file = A referee hands in one letter; a question cannot ask for a file.

mistake-too-many-words = Words: { $found }. At most { $limit } are allowed.
mistake-too-few-words = Words: { $found }. At least { $limit } are needed.
mistake-too-many-characters = Characters: { $found }. At most { $limit } are allowed.
mistake-one-line = Write this on one line.
mistake-not-an-option = “{ $found }” is no longer among the answers. Choose again.
mistake-too-many-options = Chosen: { $found }. Choose { $limit } at most.
mistake-too-few-options = Chosen: { $found }. Choose at least { $limit }.
mistake-not-a-number = “{ $found }” is not a number. Write digits, such as 12 or 3.5.
mistake-too-many-decimals = “{ $found }” has too many digits after the point. Allowed: { $limit }.
mistake-too-small = { $found } is below the smallest that counts, { $limit }.
mistake-too-large = { $found } is above the largest that counts, { $limit }.
mistake-not-a-day = “{ $found }” is not a date. Write year, month and day, such as 2027-05-01.
mistake-too-early = { $found } is before the first day that counts, { $limit }.
mistake-too-late = { $found } is after the last day that counts, { $limit }.
mistake-too-many-rows = Rows: { $found }. At most { $limit } are allowed.
mistake-too-few-rows = Rows: { $found }. At least { $limit } are needed.
mistake-cell-missing = Fill this in, or empty the whole row.
mistake-too-many-files = Files: { $found }. At most { $limit } are allowed.
