# Result letters.

letters-title = Result of the allocation: { $programme }
letters-kind = Result of the allocation
letters-round = Round { $round }
letters-to = { $name }
letters-number = Student number { $id }
letters-place = Your place
letters-project = Project
letters-supervisor = Supervisor
letters-host = Host university
letters-region = Province
letters-start = Start
letters-duration = Duration
letters-weeks = { $weeks ->
    [one] 1 week
   *[other] { $weeks } weeks
}
letters-award = Award
letters-instalments = Instalments
letters-instalment = Instalment
letters-amount = Amount
letters-release = Paid
letters-why = Why, choice by choice
letters-why-help = We look from the top of your list down and stop at the first choice with a place for you.
letters-why-rules = What the programme asks
letters-choice = Choice
letters-certain = What you can rely on
letters-ask = If a fact in this letter is wrong, or something is unclear, write to the office of the programme and give your student number. The office can show every step that led to this result.
letters-check = Every result of this round was computed from the same frozen tables and the public seed “{ $seed }”. Anyone who has the tables can compute it again.
